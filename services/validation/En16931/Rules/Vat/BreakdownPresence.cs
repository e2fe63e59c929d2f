namespace Hub.En16931.Rules.Vat;

/// <summary>BR-*-01: a category that is used has a VAT breakdown, and a breakdown is of a category that is used.</summary>
internal static class BreakdownPresence
{
    public static Check Ubl(VatCategory category) => document => document.KeptIf(IsKeptInUbl(document.Facts.Vat, category));

    public static Check Cii(VatCategory category) => document => document.KeptIf(IsKeptInCii(document.Facts.Vat, category));

    private static bool IsKeptInUbl(VatCensus vat, VatCategory category) => category switch
    {
        VatCategory.Standard => BothOrNone(
            vat.Has(category, CategoryUse.AllowanceOrChargeOfAnyScheme) || vat.Has(category, CategoryUse.ItemOfAnyScheme),
            vat.Has(category, CategoryUse.BreakdownOfAnyScheme),
            vat.Has(category, CategoryUse.BreakdownOfAnyScheme)),
        VatCategory.CanaryIslands => BothOrNone(
            IsUsed(vat, category), vat.Has(category, CategoryUse.BreakdownUnpaddedOfAnyScheme), vat.Has(category, CategoryUse.Breakdown)),
        VatCategory.CeutaMelilla => BothOrNone(
            IsUsed(vat, category), vat.Has(category, CategoryUse.BreakdownUnpadded), vat.Has(category, CategoryUse.Breakdown)),
        _ => !vat.Has(category, CategoryUse.Anywhere) || vat[category, CategoryUse.Breakdown] == 1,
    };

    private static bool IsKeptInCii(VatCensus vat, VatCategory category)
    {
        var breakdowns = vat[category, CategoryUse.Breakdown];
        return category switch
        {
            VatCategory.Standard or VatCategory.CanaryIslands or VatCategory.CeutaMelilla =>
                IsCounted(vat[category, CategoryUse.Item], breakdowns) && IsCounted(vat[category, CategoryUse.AllowanceOrCharge], breakdowns),
            VatCategory.NotSubject => breakdowns == 0 || (breakdowns == 1 && IsUsed(vat, category)),
            _ => breakdowns == (IsUsed(vat, category) ? 1 : 0),
        };
    }

    /// <summary>The official test only counts to two: two lines of the category pass without a breakdown.</summary>
    private static bool IsCounted(int uses, int breakdowns) => uses == 0 || uses + breakdowns >= 2;

    private static bool BothOrNone(bool isUsed, bool hasBreakdown, bool hasUnusedBreakdown) => isUsed ? hasBreakdown : !hasUnusedBreakdown;

    private static bool IsUsed(VatCensus vat, VatCategory category) =>
        vat.Has(category, CategoryUse.Item) || vat.Has(category, CategoryUse.AllowanceOrCharge);
}
