namespace Hub.Routing.ReceiveStatus;

/// <summary>A status that a collectivity sets.</summary>
internal record StatusBody
{
    /// <summary>203 to 214; see the description for who may set what when.</summary>
    public required int Status { get; init; }

    /// <summary>Reason code (MDT-113): needed with 206, 207, 208 and 210.</summary>
    public string? Reason { get; init; }

    /// <summary>Comment (MDT-126), up to 1,024 characters: needed with 208 and 210.</summary>
    public string? Comment { get; init; }

    /// <summary>When it took effect in the finance system; now when absent. Not in the future.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Number of the payment mandate, up to 100 characters.</summary>
    public string? MandateNumber { get; init; }

    public WantedStatus ToWanted(Guid invoiceId) =>
        new() { InvoiceId = invoiceId, Status = Status, Reason = Reason, Comment = Comment, At = At, MandateNumber = MandateNumber };
}
