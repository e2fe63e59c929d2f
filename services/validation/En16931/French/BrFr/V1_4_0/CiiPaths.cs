using Hub.En16931.Model;
using Hub.En16931.Patterns;
using Hub.En16931.SyntaxTables;
using Hub.En16931.Xml;

namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>How the rules write paths in CII: the long names of the groups have short ones, in braces.</summary>
internal static class CiiPaths
{
    private const string Root = "/rsm:CrossIndustryInvoice/";

    private static readonly (string Name, string Path)[] Groups =
    [
        ("{context}", "rsm:ExchangedDocumentContext"),
        ("{document}", "rsm:ExchangedDocument"),
        ("{transaction}", "rsm:SupplyChainTradeTransaction"),
        ("{agreement}", "rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement"),
        ("{delivery}", "rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeDelivery"),
        ("{settlement}", "rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement"),
        ("{totals}", "rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeSettlementHeaderMonetarySummation"),
        ("{line}", "rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem"),
    ];

    private static readonly int ReferenceTypeCode = Ram("ReferenceTypeCode");
    private static readonly NodeTest IsAfl = NodeTests.ChildIs(ReferenceTypeCode, "AFL");
    private static readonly NodeTest IsAvv = NodeTests.ChildIs(ReferenceTypeCode, "AVV");

    public static PathVocabulary Vocabulary { get; } = SyntaxBinding.Cii.Vocabulary.With(new Dictionary<string, NodeTest>(StringComparer.Ordinal)
    {
        ["AFL"] = IsAfl,
        ["AVV"] = IsAvv,
        ["AFL-130"] = NodeTests.Both(IsAfl, NodeTests.ChildIs(Ram("TypeCode"), "130")),
        ["916"] = NodeTests.ChildIs(Ram("TypeCode"), "916"),
        ["BAR"] = NodeTests.ChildIs(Ram("SubjectCode"), "BAR"),
        ["TXD"] = NodeTests.ChildIs(Ram("SubjectCode"), "TXD"),
    });

    public static PathSet Of(string path) => PathSet.Parse(Expanded(path), Vocabulary);

    /// <summary>A context that begins with a group is one of the invoice itself.</summary>
    public static string Contexts(string text) =>
        string.Join(" | ", text.Split(" | ").Select(context => context[0] == '{' ? Root + Expanded(context) : context));

    private static string Expanded(string text) =>
        Groups.Aggregate(text, (path, group) => path.Replace(group.Name, group.Path, StringComparison.Ordinal));

    private static int Ram(string name) => XmlName.Of(Namespaces.Ram, name);
}
