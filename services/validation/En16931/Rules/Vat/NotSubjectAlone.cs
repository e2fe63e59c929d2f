namespace Hub.En16931.Rules.Vat;

/// <summary>BR-O-11 to BR-O-14: with a breakdown "not subject to VAT", nothing in the invoice is of another category.</summary>
internal static class NotSubjectAlone
{
    private const VatCategory Category = VatCategory.NotSubject;

    public static IReadOnlyList<RuleDefinition> Rules { get; } =
    [
        Rule("BR-O-11", "BT-118", CategoryUse.Breakdown, CategoryUse.Anywhere),
        Rule("BR-O-12", "BT-151", CategoryUse.Item, CategoryUse.Anywhere),
        Rule("BR-O-13", "BT-95", CategoryUse.Allowance, CategoryUse.AllowanceOrCharge),
        Rule("BR-O-14", "BT-102", CategoryUse.Charge, CategoryUse.AllowanceOrCharge),
    ];

    /// <summary>UBL looks at breakdowns, lines, allowances or charges; CII at all tax of the first two, or of the last two.</summary>
    private static RuleDefinition Rule(string id, string term, CategoryUse ubl, CategoryUse cii) => new(
        id,
        ["BT-118", term],
        new Application(
            Scope.Document,
            document => document.KeptIf(!document.Facts.Vat.Has(Category, CategoryUse.Breakdown) || !document.Facts.Vat.HasOther(Category, ubl))),
        new Application(Scope.BreakdownCategory, breakdown => breakdown.KeptIf(!breakdown.Facts.Vat.HasOther(Category, cii)), Category));
}
