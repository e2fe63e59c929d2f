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

    public static RulesByScope Ubl { get; } = Applied(All, InvoiceSyntax.UblInvoice, SemanticTexts.Of);

    public static RulesByScope Cii { get; } = Applied(All, InvoiceSyntax.CrossIndustryInvoice, SemanticTexts.Of);

    public static RulesByScope Of(InvoiceSyntax syntax) => syntax == InvoiceSyntax.CrossIndustryInvoice ? Cii : Ubl;

    /// <summary>The rules that a syntax has, with their texts.</summary>
    public static RulesByScope Applied(IEnumerable<RuleDefinition> rules, InvoiceSyntax syntax, Func<string, RuleText> textOf) => new(
    [
        .. from rule in rules
           let application = syntax == InvoiceSyntax.CrossIndustryInvoice ? rule.Cii : rule.Ubl
           where application is not null
           select new SemanticRule(rule, application, textOf(rule.Id)),
    ]);
}
