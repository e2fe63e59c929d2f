using Hub.En16931.SyntaxTables;

namespace Hub.En16931.Ubl.Syntax;

/// <summary>The rules of UBL 2.1 about elements, attributes and codes: UBL-SR, UBL-CR, UBL-DT and BR-CL.</summary>
internal static class UblTable
{
    private static readonly Dictionary<string, string> Prefixes = new(StringComparer.Ordinal)
    {
        ["ubl"] = Namespaces.UblInvoice,
        ["cn"] = Namespaces.UblCreditNote,
        ["cac"] = Namespaces.Cac,
        ["cbc"] = Namespaces.Cbc,
        ["ext"] = Namespaces.Ext,
    };

    public static TableVocabulary Vocabulary { get; } = new(Prefixes, UblTableTests.All, UblPredicates.All);

    public static SyntaxTable Instance { get; } = new TableSource(
        "ubl", Vocabulary, UblTermsOfRules.All, new SyntaxTexts(UblTexts.All)).Compile();
}
