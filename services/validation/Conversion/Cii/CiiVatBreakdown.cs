using Hub.Conversion.Semantic;
using Hub.Conversion.Semantic.Terms;

namespace Hub.Conversion.Cii;

/// <summary>One <c>ram:ApplicableTradeTax</c> of the header.</summary>
internal sealed record CiiVatBreakdown
{
    public static readonly Term<CiiVatBreakdown, SemanticInvoice?> OfInvoice = new("BT-7", tax => tax.Invoice, (_, _) => { });
    public static readonly Term<CiiVatBreakdown, VatBreakdown?> OfBreakdown = new("BG-23", tax => tax.Breakdown, (_, _) => { });

    /// <summary>For the tax point; null where it is not to be written.</summary>
    public required SemanticInvoice? Invoice { get; init; }

    public required VatBreakdown Breakdown { get; init; }
}
