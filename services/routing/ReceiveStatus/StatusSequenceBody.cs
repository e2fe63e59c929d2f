namespace Hub.Routing.ReceiveStatus;

/// <summary>An ordered list of target statuses of one invoice.</summary>
internal sealed record StatusSequenceBody
{
    /// <summary>1 to 50, in the order in which the invoice goes through them.</summary>
    public required IReadOnlyList<StatusBody> Statuses { get; init; }
}
