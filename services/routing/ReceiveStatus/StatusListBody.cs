namespace Hub.Routing.ReceiveStatus;

/// <summary>Several statuses in one call.</summary>
internal sealed record StatusListBody
{
    /// <summary>1 to 1,000; several of one invoice are taken in their order.</summary>
    public required IReadOnlyList<StatusListItem> Statuses { get; init; }
}
