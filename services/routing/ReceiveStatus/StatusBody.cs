namespace Hub.Routing.ReceiveStatus;

/// <summary>A status that a collectivity sets.</summary>
internal record StatusBody
{
    /// <summary>203 to 221, or Chorus Pro's name or EDI code as text; see the description for who may set what when.</summary>
    public required StatusRef Status { get; init; }

    /// <summary>Reason code (MDT-113): needed with 206, 207, 208 and 210. Spelling variants (<c>DEST-ERR</c>) are taken for the code that they mean.</summary>
    public string? Reason { get; init; }

    /// <summary>Comment (MDT-126), up to 1,024 characters (up to 255 arrive uncut everywhere): needed with 208 and 210.</summary>
    public string? Comment { get; init; }

    /// <summary>When it took effect in the finance system; now when absent. Not in the future.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Number of the payment mandate, up to 100 characters.</summary>
    public string? MandateNumber { get; init; }

    /// <summary>"recipient" (when absent), or "accountant" for what the accountant's system (Helios) reports by itself: that is recorded even when it comes out of order.</summary>
    public string? SetBy { get; init; }

    public WantedStatus ToWanted(Guid invoiceId) => new()
    {
        InvoiceId = invoiceId,
        Status = Status.Code,
        ChorusPro = Status.ChorusPro,
        Reason = Reason,
        Comment = Comment,
        At = At,
        MandateNumber = MandateNumber,
        By = StatusSetter.Read(SetBy),
    };
}
