using Hub.En16931;
using Hub.En16931.French.BrFr.V1_4_0;
using Hub.En16931.French.ExtendedCtcFr.V1_4_0;
using Hub.En16931.Rules;

namespace Hub.Explain.Rules;

/// <summary>The official rules that never fire, as uses: they have a page, so that nobody waits for them.</summary>
internal static class SilentRulesOf
{
    private const string French = "Cette règle officielle ne se déclenche jamais : aucune facture n'a à en tenir compte.";
    private const string English = "This official rule never fires: no invoice needs to heed it.";

    public static IEnumerable<RuleUse> Set(RuleSet set, InvoiceSyntax syntax) => Of(set, syntax).Select(silent =>
        new RuleUse(set, syntax, new Rule(silent.Id, Severity.Fatal, [], French, English), []) { Silent = new LocalText(silent.French, silent.Reason) });

    private static IReadOnlyList<SilentRule> Of(RuleSet set, InvoiceSyntax syntax) => set switch
    {
        En16931RuleSet => SilentRules.Of(syntax),
        BrFrRuleSet => SilentBrFrRules.Of(syntax),
        ExtendedCtcFrRuleSet => ProfileSilentRules.Of(syntax),
        _ => [],
    };
}
