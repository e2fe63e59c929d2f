namespace Hub.ReadableView;

/// <summary>How much of an invoice a page shows. What is left out is counted on the page.</summary>
public sealed record ViewOptions
{
    /// <summary>A page that a browser shows at once and that prints on some fifty sheets.</summary>
    public static ViewOptions Default { get; } = new();

    /// <summary>Invoice lines, 1,000 unless told.</summary>
    public int MostLines { get; init; } = 1_000;

    /// <summary>Occurrences of any other group that repeats (notes, attachments, VAT rates, …), 200 unless told; 20 inside a line.</summary>
    public int MostOfAGroup { get; init; } = 200;

    /// <summary>Occurrences of a group inside a line (allowances, classifications, attributes), 20 unless told.</summary>
    public int MostInsideALine { get; init; } = 20;

    /// <summary>Characters of one text, 4,000 unless told.</summary>
    public int MostOfAText { get; init; } = 4_000;

    /// <summary>Characters of the whole page, 8 million unless told: no further line is begun beyond that.</summary>
    public int MostOfThePage { get; init; } = 8_000_000;

    /// <summary>Findings that get a mark, the fatal ones first, 2,000 unless told.</summary>
    public int MostMarks { get; init; } = 2_000;

    /// <summary>Where the page of a rule is: this, followed by its id. "/rules/" unless told; null for no link, as in a file that is opened without a hub.</summary>
    public string? RulePages { get; init; } = "/rules/";
}
