using Hub.En16931.Rules;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Totals;

/// <summary>Document totals, with the profile's tolerance.</summary>
internal static class ProfileTotalsRules
{
    public static IReadOnlyList<RuleDefinition> All { get; } =
    [
        new("BR-CO-25", ["BT-115", "BT-9", "BT-20"],
            new Application(Scope.AmountDue, AmountDueTerms.Ubl), new Application(Scope.Document, AmountDueTerms.Cii)),
        Rule("BR-FREXT-CO-10", ["BT-106", "BT-131"], UblTotalChecks.Lines, CiiTotalChecks.Lines),
        Rule("BR-FREXT-CO-11", ["BT-107", "BT-92"], UblTotalChecks.Allowances, CiiTotalChecks.Allowances),
        Rule("BR-FREXT-CO-12", ["BT-108", "BT-99", "BT-X-272"], UblTotalChecks.Charges, CiiTotalChecks.Charges),
        Rule("BR-FREXT-CO-13", ["BT-109", "BT-131", "BT-92", "BT-99"], UblTotalChecks.WithoutVat, CiiTotalChecks.WithoutVat),
        Rule("BR-FREXT-CO-15", ["BT-112", "BT-109", "BT-110"], UblTotalChecks.WithVat, CiiTotalChecks.WithVat),
    ];

    private static RuleDefinition Rule(string id, string[] terms, Check ubl, Check cii) =>
        new(id, terms, new Application(Scope.Totals, ubl), new Application(Scope.Totals, cii));
}
