using Hub.En16931.Texts;
using Hub.En16931.Xml;

namespace Hub.En16931.Advise;

/// <summary>
/// Looks at what stands around a finding for the reason that a person would see at once. The text it gives stands in the place of the
/// rule's own; null leaves that. Asked only for findings whose text is read.
/// </summary>
internal static class AdviceBook
{
    public static RuleText? For(string rule, XmlTree tree, int node) => rule switch
    {
        "BR-CO-14" => RatesWithoutBreakdown.Advise(tree, node),
        "BR-CO-15" => TotalVatCurrency.Advise(tree),
        "BR-CL-24" => AttachmentFormat.Advise(tree, node),
        "BR-FR-CPRO-10" => BuyerSiret.Advise(tree, node),
        _ when rule.StartsWith("BR-FR-09_", StringComparison.Ordinal) => SiretOfSiren.Advise(tree, node),
        _ when rule.StartsWith("BR-FR-05_BT-22", StringComparison.Ordinal) => UnmarkedNote.Advise(rule, tree),
        _ => null,
    };
}
