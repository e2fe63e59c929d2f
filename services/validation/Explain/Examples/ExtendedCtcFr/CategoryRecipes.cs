using Hub.En16931.French.ExtendedCtcFr.V1_4_0.Vat;
using Hub.En16931.Rules;
using Hub.En16931.Rules.Vat;
using Hub.Explain.Examples.En16931;
using static Hub.Explain.Examples.Edits;

namespace Hub.Explain.Examples.ExtendedCtcFr;

/// <summary>The rules of every VAT category: it is broken down where it is used (01), and the breakdown is the sum of what has its rate (08), and its exemption reason (08rev).</summary>
internal static class CategoryRecipes
{
    private static readonly string[] Sums = ["08", "08ini", "08rev"];

    private static readonly (string Ubl, string Cii)[] Reasons =
    [
        ("/ubl:Invoice/cac:AllowanceCharge[{0}]/cac:TaxCategory/cbc:TaxExemptionReason",
         "/rsm:CrossIndustryInvoice/rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeAllowanceCharge[{0}]/ram:CategoryTradeTax/ram:ExemptionReason"),
        ("/ubl:Invoice/cac:InvoiceLine[{0}]/cac:Item/cac:ClassifiedTaxCategory/cbc:TaxExemptionReason",
         "/rsm:CrossIndustryInvoice/rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem[{0}]/ram:SpecifiedLineTradeSettlement/ram:ApplicableTradeTax/ram:ExemptionReason"),
    ];

    public static IReadOnlyList<ExampleRecipe> All { get; } = [.. VatFamily.All.SelectMany(Of)];

    private static IEnumerable<ExampleRecipe> Of(VatFamily family)
    {
        Edit[] given = [.. VatRecipes.InvoiceOf(family), .. ReasonsOf(family)];
        var other = family.Category == VatCategory.Standard ? "Z" : "S";
        yield return new ExampleRecipe(ProfileFamilyRules.UblId(family, "01"), Set("BT-118", other)).From([.. given, .. VatRecipes.OneLine()]);
        foreach (var sum in Sums)
        {
            yield return new ExampleRecipe(ProfileFamilyRules.UblId(family, sum), Set("BT-116", "800.00")).From(given);
            yield return new ExampleRecipe(ProfileFamilyRules.CiiId(family, sum), Set("BT-116", "800.00")).From(given);
        }
    }

    /// <summary>The reason of the breakdown, said of all that is in it.</summary>
    private static IEnumerable<Edit> ReasonsOf(VatFamily family) => !VatRecipes.HasReason(family) ? [] :
        from reason in Reasons
        from at in (int[])[1, 2]
        from edit in (Edit[])[InUbl(SetAt(At(reason.Ubl, at), family.French)), InCii(SetAt(At(reason.Cii, at), family.French))]
        select edit;

    private static string At(string path, int position) => path.Replace("{0}", $"{position}", StringComparison.Ordinal);
}
