using Hub.En16931.Model;
using static Hub.En16931.Rules.Checks;

namespace Hub.En16931.Rules.Lines;

/// <summary>Lines (BG-25) with their price (BG-29), VAT (BG-30) and item (BG-31).</summary>
internal static class LineRules
{
    public static IReadOnlyList<RuleDefinition> All { get; } =
    [
        new("BR-21", ["BT-126"], Scope.Line, Filled(Term.LineIdentifier)),
        new("BR-22", ["BT-129"], Scope.Line, PresentEither(Term.LineQuantity, Term.LineCreditedQuantity)),
        new("BR-23", ["BT-130"], Scope.Line, LineQuantity.HasUnit),
        new("BR-24", ["BT-131"], Scope.Line, Present(Term.LineNetAmount)),
        new("BR-25", ["BT-153"], Scope.Line, Filled(Term.ItemName)),
        new("BR-26", ["BT-146"], Scope.Line, Present(Term.ItemNetPrice)),
        new("BR-27", ["BT-146"], Scope.Line, line => line.KeptIf(IsNotNegative(line, Term.ItemNetPrice), Term.ItemNetPrice)),
        new("BR-28", ["BT-148"], Scope.Line, line => line.KeptIf(!line.Has(Term.ItemGrossPrice) || IsNotNegative(line, Term.ItemGrossPrice), Term.ItemGrossPrice)),
        new("BR-54", ["BT-160", "BT-161"], Scope.ItemAttribute, item => item.KeptIf(item.Has(Term.ItemAttributeName) && item.Has(Term.ItemAttributeValue))),
        new("BR-64", ["BT-157"],
            new Application(Scope.ItemStandardIdentifier, ItemSchemes.UblStandardIdentifier), new Application(Scope.Line, ItemSchemes.CiiStandardIdentifier)),
        new("BR-65", ["BT-158"],
            new Application(Scope.ItemClassification, ItemSchemes.UblClassification), new Application(Scope.ItemClassification, ItemSchemes.CiiClassification)),
        new("BR-CO-04", ["BT-151"], Scope.Line, Present(Term.LineVatCategory)),
        new("BR-DEC-23", ["BT-131"], Scope.Line, AtMostTwoDecimals(Term.LineNetAmount)),
    ];

    private static bool IsNotNegative(Subject line, Term price) => line.AnyCompares(price, 0, order => order >= 0);
}
