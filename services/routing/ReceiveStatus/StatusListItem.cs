namespace Hub.Routing.ReceiveStatus;

/// <summary>One status of a list.</summary>
internal sealed record StatusListItem : StatusBody
{
    /// <summary>The hub's id of the invoice. Text, so that one wrong id refuses one item and not the list.</summary>
    public required string InvoiceId { get; init; }

    public WantedStatus ToWanted() => ToWanted(Guid.TryParse(InvoiceId, out var id) ? id : Guid.Empty);
}
