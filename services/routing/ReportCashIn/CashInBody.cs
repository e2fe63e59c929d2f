namespace Hub.Routing.ReportCashIn;

/// <summary>Says that an invoice was paid, as the supplier sees it.</summary>
internal sealed record CashInBody
{
    /// <summary>1 to 20: what was cashed, by VAT rate (rule BR-FR-CDV-14).</summary>
    public required IReadOnlyList<CashedAmount> Amounts { get; init; }

    /// <summary>When; now when absent. Not in the future.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Up to 1,024 characters; needed with a negative amount.</summary>
    public string? Comment { get; init; }
}
