using Hub.Conversion.Mapping;
using Hub.Conversion.Semantic;
using Hub.Conversion.Semantic.Terms;
using static Hub.Conversion.Cii.CiiForms;
using static Hub.Conversion.Mapping.Table;
using static Hub.Conversion.Cii.CiiVatBreakdown;

namespace Hub.Conversion.Cii;

/// <summary>BG-23: VAT by category and rate; CII keeps the tax point (BT-7, BT-8) here, written with the first.</summary>
internal sealed class CiiVat() : Row<SemanticInvoice>(Tag.Of("ram:ApplicableTradeTax"))
{
    private static readonly Rows<CiiVatBreakdown> Rows = new(
    [
        Inside(OfBreakdown, Amount("ram:CalculatedAmount", VatBreakdownTerms.TaxAmount)),
        Vat<CiiVatBreakdown>(),
        Inside(OfBreakdown, Text("ram:ExemptionReason", VatBreakdownTerms.ExemptionReason)),
        Inside(OfBreakdown, Amount("ram:BasisAmount", VatBreakdownTerms.TaxableAmount)),
        Inside(OfBreakdown, Code("ram:CategoryCode", VatBreakdownTerms.Category)),
        Inside(OfBreakdown, Code("ram:ExemptionReasonCode", VatBreakdownTerms.ExemptionReasonCode)),
        Inside(OfInvoice, Date("ram:TaxPointDate", "udt:DateString", InvoiceTerms.TaxPointDate)),
        Inside(OfInvoice, Value("ram:DueDateTypeCode", TaxPoint, InvoiceTerms.TaxPointDateCode)),
        Inside(OfBreakdown, Number("ram:RateApplicablePercent", VatBreakdownTerms.Rate)),
    ]);

    public override bool Repeats => true;

    public override void Read(Reading reading, int node, SemanticInvoice group)
    {
        var breakdown = new VatBreakdown();
        Rows.Read(reading, node, new CiiVatBreakdown { Invoice = group, Breakdown = breakdown });
        if (breakdown != new VatBreakdown())
        {
            group.VatBreakdowns.Add(breakdown);
        }
    }

    public override void Write(Writing writing, SemanticInvoice group)
    {
        var isFirst = true;
        foreach (var breakdown in group.VatBreakdowns)
        {
            writing.Xml.Open(Tag);
            writing.Xml.Demand();
            Rows.Write(writing, new CiiVatBreakdown { Invoice = isFirst ? group : null, Breakdown = breakdown });
            writing.Xml.Close();
            isFirst = false;
        }
    }
}
