using Hub.En16931.Model;
using static Hub.En16931.Rules.Checks;

namespace Hub.En16931.Rules.Vat;

/// <summary>VAT breakdowns (BG-23) of any category.</summary>
internal static class BreakdownRules
{
    public static IReadOnlyList<RuleDefinition> All { get; } =
    [
        new("BR-45", ["BT-116"], Scope.VatBreakdown, Present(Term.BreakdownTaxableAmount)),
        new("BR-46", ["BT-117"], Scope.VatBreakdown, Present(Term.BreakdownTaxAmount)),
        new("BR-47", ["BT-118"], Scope.VatBreakdown, Present(Term.BreakdownCategory)),
        new("BR-48", ["BT-119"],
            new Application(Scope.VatBreakdown, breakdown => HasRate(breakdown, isTrimmed: true)),
            new Application(Scope.VatBreakdown, breakdown => HasRate(breakdown, isTrimmed: false))),
        new("BR-CO-17", ["BT-117", "BT-116", "BT-119"],
            new Application(Scope.VatBreakdown, BreakdownTax.Ubl), new Application(Scope.VatBreakdown, BreakdownTax.Cii)),
        new("BR-DEC-19", ["BT-116"], Scope.VatBreakdown, AtMostTwoDecimals(Term.BreakdownTaxableAmount)),
        new("BR-DEC-20", ["BT-117"], Scope.VatBreakdown, AtMostTwoDecimals(Term.BreakdownTaxAmount)),
    ];

    /// <summary>Only what is not subject to VAT (O) has no rate.</summary>
    private static Outcome HasRate(Subject breakdown, bool isTrimmed)
    {
        if (breakdown.Has(Term.BreakdownRate))
        {
            return Outcome.Kept;
        }

        for (var category = breakdown[Term.BreakdownCategory]; category.IsPresent; category = category.Next())
        {
            var code = breakdown.Tree.TextUtf8(category.Node);
            if ((isTrimmed ? XmlSpace.Trim(code) : code).SequenceEqual("O"u8))
            {
                return Outcome.Kept;
            }
        }

        return breakdown.Broken();
    }
}
