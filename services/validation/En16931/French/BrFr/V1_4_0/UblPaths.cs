using Hub.En16931.Model;
using Hub.En16931.Patterns;
using Hub.En16931.SyntaxTables;
using Hub.En16931.Xml;

namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>How the rules write paths in UBL.</summary>
internal static class UblPaths
{
    public static PathVocabulary Vocabulary { get; } = SyntaxBinding.Ubl.Vocabulary.With(new Dictionary<string, NodeTest>(StringComparer.Ordinal)
    {
        ["130"] = NodeTests.ChildIs(XmlName.Of(Namespaces.Cbc, "DocumentTypeCode"), "130"),
    });

    public static PathSet Of(string path) => PathSet.Parse(path, Vocabulary);

    /// <summary>"{invoice}" is an invoice or a credit note, "{line}" a line of either.</summary>
    public static string Contexts(string text) =>
        string.Join(" | ", text.Split(" | ").SelectMany(context => context.Contains('{', StringComparison.Ordinal)
            ? [In(context, "/ubl:Invoice", "cac:InvoiceLine"), In(context, "/cn:CreditNote", "cac:CreditNoteLine")]
            : new[] { context }));

    private static string In(string context, string root, string line) =>
        context.Replace("{invoice}", root, StringComparison.Ordinal).Replace("{line}", $"{root}/{line}", StringComparison.Ordinal);
}
