using Hub.En16931.Rules;
using Hub.En16931.Rules.Vat;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Vat;

/// <summary>The rules that the profile has for every VAT category, in place of those of EN 16931. UBL and CII number them apart.</summary>
internal static class ProfileFamilyRules
{
    private static readonly string[] AmountTerms = ["BT-116", "BT-131", "BT-92", "BT-99"];
    private static readonly string[] CiiAmountTerms = [.. AmountTerms, "BT-X-272"];
    private static readonly string[] ReasonTerms = ["BT-120", "BT-121"];

    public static IReadOnlyList<RuleDefinition> All { get; } = [.. VatFamily.All.SelectMany(Of), .. TaxAmountRules];

    /// <summary>"BR-FREXT-S-08".</summary>
    public static string UblId(VatFamily family, string number) => $"BR-FREXT-{family.Prefix}-{number}";

    /// <summary>"BR-FXEXT-S-08".</summary>
    public static string CiiId(VatFamily family, string number) => $"BR-FXEXT-{family.Prefix}-{number}";

    private static IEnumerable<RuleDefinition> TaxAmountRules =>
    [
        new(UblId(VatFamily.Standard, "09"), ["BT-117", "BT-116", "BT-119"],
            new Application(Scope.BreakdownCategory, TaxAmounts.Ubl, VatCategory.Standard), cii: null),
        new(CiiId(VatFamily.Standard, "09"), ["BT-117", "BT-116", "BT-119"],
            ubl: null, new Application(Scope.TaxedBreakdown, TaxAmounts.Cii, VatCategory.Standard)),
    ];

    private static IEnumerable<RuleDefinition> Of(VatFamily family) =>
    [
        new(UblId(family, "01"), ["BG-23", "BT-118"],
            new Application(Scope.Document, document => document.KeptIf(document.Facts.Own(CategoryPresence.OfUbl).IsMatched(family.Category))),
            new Application(Scope.Document, document => document.KeptIf(document.Facts.Own(CategoryPresence.OfCii).IsMatched(family.Category)))),
        Ubl(family, "08", AmountTerms, TaxableAmounts.UblEither, Severity.Fatal),
        Ubl(family, "08ini", AmountTerms, TaxableAmounts.UblWithoutReason, Severity.Warning),
        Ubl(family, "08rev", [.. AmountTerms, .. ReasonTerms], TaxableAmounts.UblWithReason, Severity.Warning),
        Cii(family, "08", CiiAmountTerms, TaxableAmounts.CiiEither, Severity.Fatal),
        Cii(family, "08ini", CiiAmountTerms, TaxableAmounts.CiiWithoutReason, Severity.Warning),
        Cii(family, "08rev", [.. CiiAmountTerms, .. ReasonTerms], TaxableAmounts.CiiWithReason, Severity.Warning),
    ];

    private static RuleDefinition Ubl(VatFamily family, string number, string[] terms, Check check, Severity severity) => new(
        UblId(family, number), terms, new Application(Scope.BreakdownCategory, check, family.Category) { Severity = severity }, cii: null);

    private static RuleDefinition Cii(VatFamily family, string number, string[] terms, Check check, Severity severity) => new(
        CiiId(family, number), terms, ubl: null, new Application(Scope.TaxedBreakdown, check, family.Category) { Severity = severity });
}
