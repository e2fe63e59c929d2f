namespace Hub.Explain.Terms;

/// <summary>A business term or group of EN 16931.</summary>
/// <param name="Id">Its number: "BT-106", "BG-22".</param>
/// <param name="French">Its name in French, in our words.</param>
/// <param name="English">Its name in English.</param>
/// <param name="Ubl">Where a UBL 2.1 invoice keeps it, as an XPath from the root; null when nowhere.</param>
/// <param name="Cii">Where CII keeps it; null when nowhere.</param>
public sealed record BusinessTerm(string Id, string French, string English, string? Ubl, string? Cii)
{
    /// <summary>Its name in a language.</summary>
    public string NameIn(Language language) => language == Language.French ? French : English;
}
