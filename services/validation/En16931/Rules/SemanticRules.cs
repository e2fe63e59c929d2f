using Hub.En16931.Rules.AllowancesCharges;
using Hub.En16931.Rules.Document;
using Hub.En16931.Rules.Lines;
using Hub.En16931.Rules.Parties;
using Hub.En16931.Rules.Payment;
using Hub.En16931.Rules.Totals;
using Hub.En16931.Rules.Vat;
using Hub.En16931.Texts;

namespace Hub.En16931.Rules;

/// <summary>All semantic rules, defined once, and as each syntax applies them.</summary>
internal static class SemanticRules
{
    public static IReadOnlyList<RuleDefinition> All { get; } =
    [
        .. DocumentRules.All,
        .. ReferenceRules.All,
        .. PartyRules.All,
        .. PaymentRules.All,
        .. TotalsRules.All,
        .. AllowanceChargeRules.All,
        .. LineRules.All,
        .. BreakdownRules.All,
        .. VatFamilyRules.All,
        .. SplitPayment.Rules,
    ];

    public static RulesByScope Ubl { get; } = new([.. All.Where(rule => rule.Ubl is not null).Select(rule => Applied(rule, rule.Ubl!))]);

    public static RulesByScope Cii { get; } = new([.. All.Where(rule => rule.Cii is not null).Select(rule => Applied(rule, rule.Cii!))]);

    public static RulesByScope Of(InvoiceSyntax syntax) => syntax == InvoiceSyntax.CrossIndustryInvoice ? Cii : Ubl;

    private static SemanticRule Applied(RuleDefinition definition, Application application) =>
        new(definition, application, SemanticTexts.Of(definition.Id));
}
