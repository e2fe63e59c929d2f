using Hub.En16931.French.ExtendedCtcFr.V1_4_0.Vat;
using Hub.En16931.Rules;
using Hub.En16931.Rules.Vat;
using Hub.Explain.Examples.En16931;
using Hub.Explain.Examples.Lines;
using static Hub.Explain.Examples.Edits;

namespace Hub.Explain.Examples.ExtendedCtcFr;

/// <summary>The rules of every VAT category: it is broken down where it is used (01), and the breakdown is the sum of what has its rate (08), and its exemption reason (08rev).</summary>
internal static class CategoryRecipes
{
    private const string CiiSettlement = "/rsm:CrossIndustryInvoice/rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement";
    private static readonly string[] Sums = ["08", "08ini", "08rev"];

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
        from at in (int[])[1, 2]
        from edit in (Edit[])[OfAllowanceCharge(at, family.French), LineTerms.ExemptionReason.Set(at, family.French)]
        select edit;

    private static Edit OfAllowanceCharge(int position, string reason) => document =>
    {
        InUbl(SetAt($"/ubl:Invoice/cac:AllowanceCharge[{position}]/cac:TaxCategory/cbc:TaxExemptionReason", reason))(document);
        InCii(SetAt($"{CiiSettlement}/ram:SpecifiedTradeAllowanceCharge[{position}]/ram:CategoryTradeTax/ram:ExemptionReason", reason))(document);
    };
}
