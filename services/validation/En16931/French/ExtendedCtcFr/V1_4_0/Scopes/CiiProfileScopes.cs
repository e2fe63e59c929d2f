using Hub.En16931.Cii;
using Hub.En16931.Model;
using Hub.En16931.Rules;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Scopes;

/// <summary>
/// Which elements of CII the profile looks at. In its patterns a context of every VAT category takes the whole breakdown before the
/// context of all breakdowns, so the rules that hold in any category see none of a category that has rules.
/// </summary>
internal static class CiiProfileScopes
{
    private const string Settlement = "ram:ApplicableHeaderTradeSettlement";
    private const string Breakdown = Settlement + "/ram:ApplicableTradeTax";
    private const string OwnPattern = "[HasOwnPattern]";

    public static ScopeTable Table { get; } = new(All, SyntaxBinding.Cii.Vocabulary, CiiBinding.CategoryOf);

    private static IEnumerable<(Scope Scope, string Pattern)> All =>
    [
        .. CiiScopes.All.Where(row => row.Scope != Scope.VatBreakdown && !row.Pattern.EndsWith(OwnPattern, StringComparison.Ordinal)),
        (Scope.VatBreakdown, Breakdown + "[HasNoTaxedCategory]"),
        (Scope.TaxedBreakdown, Breakdown + "[HasTaxedCategory]"),
        (Scope.CountedLine, "ram:IncludedSupplyChainTradeLineItem/ram:AssociatedDocumentLineDocument[OfCountedLine]/.."),
        (Scope.AmountDue, "ram:DuePayableAmount"),
        (Scope.AnyPaymentTerm, "ram:SpecifiedTradePaymentTerms/ram:DueDateDateTime | ram:SpecifiedTradePaymentTerms/ram:Description"),
        (Scope.AnyLogisticsCharge, $"/rsm:CrossIndustryInvoice/rsm:SupplyChainTradeTransaction/{Settlement}/ram:SpecifiedLogisticsServiceCharge"),
    ];
}
