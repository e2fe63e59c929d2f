using Hub.En16931.Rules;
using Hub.En16931.French.ExtendedCtcFr.V1_4_0.AllowancesCharges;
using Hub.En16931.French.ExtendedCtcFr.V1_4_0.Lines;
using Hub.En16931.French.ExtendedCtcFr.V1_4_0.Payment;
using Hub.En16931.French.ExtendedCtcFr.V1_4_0.Totals;
using Hub.En16931.French.ExtendedCtcFr.V1_4_0.Vat;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0;

/// <summary>The semantic rules of the profile: those of EN 16931 that it keeps, and its own.</summary>
internal static class ProfileRules
{
    public static IReadOnlyList<RuleDefinition> All { get; } =
    [
        .. SemanticRules.All.Select(Kept),
        .. ProfileTotalsRules.All,
        .. CountedLineRules.All,
        .. ItemAttributeRules.All,
        .. SubLineRules.All,
        .. ChargeReasonRules.All,
        .. PaymentAccountRules.All,
        .. ProfileFamilyRules.All,
    ];

    public static RulesByScope Ubl { get; } = SemanticRules.Applied(All, InvoiceSyntax.UblInvoice, ProfileTexts.Of);

    public static RulesByScope Cii { get; } = SemanticRules.Applied(All, InvoiceSyntax.CrossIndustryInvoice, ProfileTexts.Of);

    private static RuleDefinition Kept(RuleDefinition rule) => new(
        rule.Id,
        rule.Terms,
        DroppedRules.Ubl.Contains(rule.Id) ? null : rule.Ubl,
        DroppedRules.Cii.Contains(rule.Id) ? null : rule.Cii);
}
