namespace Hub.En16931.Rules.Vat;

/// <summary>BR-B-01 and BR-B-02: split payment is Italian, and does not mix with standard rated VAT.</summary>
internal static class SplitPayment
{
    public static IReadOnlyList<RuleDefinition> Rules { get; } =
    [
        new("BR-B-01", ["BT-118", "BT-40", "BT-55"], Scope.Document, OnlyInItaly),
        new("BR-B-02", ["BT-118"],
            new Application(Scope.Document, document => NotWithStandard(document, CategoryUse.InvoicedUnpaddedOfAnyScheme)),
            new Application(Scope.Document, document => NotWithStandard(document, CategoryUse.AnywhereUnpaddedOfAnyScheme))),
    ];

    private static Outcome OnlyInItaly(Subject document)
    {
        if (!document.Facts.Vat.Has(VatCategory.SplitPayment, CategoryUse.AnywhereUnpaddedOfAnyScheme))
        {
            return Outcome.Kept;
        }

        foreach (var country in document.Scopes[Scope.AnyCountry])
        {
            if (!document.Tree.TextUtf8(country.Node).SequenceEqual("IT"u8))
            {
                return Outcome.Broken(country.Node, expected: "IT");
            }
        }

        return Outcome.Kept;
    }

    private static Outcome NotWithStandard(Subject document, CategoryUse use) => document.KeptIf(
        !document.Facts.Vat.Has(VatCategory.SplitPayment, use) || !document.Facts.Vat.Has(VatCategory.Standard, use));
}
