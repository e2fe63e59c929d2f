using Hub.En16931.Texts;
using Hub.En16931.Xml;

namespace Hub.En16931.Advise;

/// <summary>The advice there is, by rule.</summary>
internal static class AdviceBook
{
    public static RuleText? For(string rule, XmlTree tree, int node) => Of(rule)?.Invoke(tree, node);

    private static Advice? Of(string rule) => rule switch
    {
        "BR-CO-14" => RatesWithoutBreakdown.Advise,
        "BR-CO-15" => TotalVatCurrency.Advise,
        "BR-CL-24" => AttachmentFormat.Advise,
        "BR-FR-CPRO-10" => BuyerSiret.Advise,
        _ when rule.StartsWith("BR-FR-09_", StringComparison.Ordinal) => SiretOfSiren.Advise,
        _ when rule.StartsWith("BR-FR-05_BT-22", StringComparison.Ordinal) => (tree, node) => UnmarkedNote.Advise(rule, tree, node),
        _ => null,
    };
}
