using Hub.En16931.SyntaxTables;

namespace Hub.En16931.Cii.Syntax;

/// <summary>The rules of CII about elements, attributes and codes: CII-SR, CII-DT and BR-CL.</summary>
internal static class CiiTable
{
    private static readonly Dictionary<string, string> Prefixes = new(StringComparer.Ordinal)
    {
        ["rsm"] = Namespaces.Rsm,
        ["ram"] = Namespaces.Ram,
        ["udt"] = Namespaces.Udt,
        ["qdt"] = Namespaces.Qdt,
    };

    public static TableVocabulary Vocabulary { get; } = new(Prefixes, CiiTableTests.All, CiiPredicates.All);

    public static SyntaxTable Instance { get; } = new TableSource(
        "cii", Vocabulary, CiiTermsOfRules.All, new SyntaxTexts(CiiTexts.All)).Compile();
}
