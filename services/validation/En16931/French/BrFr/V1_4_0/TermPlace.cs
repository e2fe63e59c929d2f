namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>One row of a family: a term, what it is called, and where it stands.</summary>
/// <param name="Term">Its number, as it ends the id of the rule.</param>
/// <param name="French">What it is, at the beginning of a French sentence.</param>
/// <param name="English">What it is, at the beginning of an English sentence.</param>
/// <param name="Ubl">Its context in UBL.</param>
/// <param name="Cii">Its context in CII.</param>
internal sealed record TermPlace(string Term, string French, string English, string Ubl, string Cii)
{
    /// <summary>The number as it ends the id in CII, where that differs.</summary>
    public string CiiTerm { get; init; } = Term;

    /// <summary>The numbers for people: "BT-92 BT-99" of an id that ends in BT-92_BT-99.</summary>
    public string Numbers => Term.Replace('_', ' ');

    /// <summary>The numbers inside a sentence.</summary>
    public string InText => Term.Replace("_", ", ", StringComparison.Ordinal);
}
