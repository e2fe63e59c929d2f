namespace Hub.En16931.Rules.Vat;

/// <summary>The ten rules that every VAT category has, and those that intra-community supply and "not subject" add.</summary>
internal static class VatFamilyRules
{
    public static IReadOnlyList<RuleDefinition> All { get; } = [.. VatFamily.All.SelectMany(Of), .. IntraCommunitySupply.Rules, .. NotSubjectAlone.Rules];

    private static IEnumerable<RuleDefinition> Of(VatFamily family) =>
    [
        new(family.Rule("01"), ["BG-23", "BT-118"],
            OfDocument(family, BreakdownPresence.Ubl(family.Category)), OfDocument(family, BreakdownPresence.Cii(family.Category))),
        Identification(family, "02", "BT-151", CategoryUse.Item, Scope.LineCategory),
        Identification(family, "03", "BT-95", CategoryUse.Allowance, Scope.AllowanceCategory),
        Identification(family, "04", "BT-102", CategoryUse.Charge, Scope.ChargeCategory),
        Rate(family, "05", "BT-152", Scope.LineCategory),
        Rate(family, "06", "BT-96", Scope.AllowanceCategory),
        Rate(family, "07", "BT-103", Scope.ChargeCategory),
        OfBreakdown(family, "08", ["BT-116", "BT-131", "BT-92", "BT-99"], TaxableAmount.Ubl(family.Category), TaxableAmount.Cii(family.Category)),
        OfBreakdown(family, "09", ["BT-117", "BT-116", "BT-119"], TaxAmount.Ubl(family.Category), TaxAmount.Cii(family.Category)),
        OfBreakdown(family, "10", ["BT-120", "BT-121"], ExemptionReason.Of(family.Category), ExemptionReason.Of(family.Category)),
    ];

    /// <summary>A rule of the document about declarations of the category: most invoices have those of one or two families.</summary>
    private static Application OfDocument(VatFamily family, Check check) => new(Scope.Document, check) { IfDeclared = family.Category };

    /// <summary>UBL's rules judge the document as a whole, CII's every element that declares the category.</summary>
    private static RuleDefinition Identification(VatFamily family, string number, string term, CategoryUse use, Scope scope) => new(
        family.Rule(number),
        PartyIdentification.Terms(family.Category, term),
        OfDocument(family, PartyIdentification.Ubl(family.Category, use)),
        new Application(scope, PartyIdentification.Cii(family.Category), family.Category));

    private static RuleDefinition Rate(VatFamily family, string number, string term, Scope scope) => new(
        family.Rule(number),
        [term],
        new Application(scope, VatRate.Ubl(family.Category), family.Category),
        new Application(scope, VatRate.Cii(family.Category), family.Category));

    private static RuleDefinition OfBreakdown(VatFamily family, string number, string[] terms, Check ubl, Check? cii) => new(
        family.Rule(number),
        terms,
        new Application(Scope.BreakdownCategory, ubl, family.Category),
        cii is null ? null : new Application(Scope.BreakdownCategory, cii, family.Category));
}
