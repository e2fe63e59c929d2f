namespace Hub.Routing.ReceiveStatus.Amqp;

/// <summary>What a collectivity's system says of an invoice: the JSON body of its message.</summary>
internal sealed record StatusBody
{
    /// <summary>The hub's id of the invoice: the <c>subject</c> of its delivery.</summary>
    public required Guid InvoiceId { get; init; }

    /// <summary>200 to 228, or Chorus Pro's name or EDI code as text.</summary>
    public required StatusRef Status { get; init; }

    public string? Reason { get; init; }

    public string? Comment { get; init; }

    public DateTimeOffset? At { get; init; }

    public string? MandateNumber { get; init; }

    /// <summary>"recipient" (when absent) or "accountant".</summary>
    public string? SetBy { get; init; }
}
