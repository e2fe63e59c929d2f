using Hub.Conversion.Forms;
using Hub.Conversion.Mapping;
using Hub.Conversion.Semantic;
using Hub.Conversion.Semantic.Terms;
using static Hub.Conversion.Mapping.Table;
using static Hub.Conversion.Ubl.UblForms;

namespace Hub.Conversion.Ubl;

/// <summary>The two documents of UBL 2.1: the same terms, in an order and under names that differ a little.</summary>
internal static class UblDocuments
{
    public static readonly Rows<SemanticInvoice> Invoice = new(
    [
        .. Head,
        Date("cbc:DueDate", InvoiceTerms.DueDate),
        Code("cbc:InvoiceTypeCode", InvoiceTerms.TypeCode),
        Notes,
        Date("cbc:TaxPointDate", InvoiceTerms.TaxPointDate),
        .. Currencies,
        UblReferences.Order,
        UblReferences.Preceding,
        UblReferences.Despatch,
        UblReferences.Receipt,
        UblReferences.Tender,
        UblReferences.Contract,
        UblReferences.InvoicedObject,
        UblReferences.Supporting,
        UblReferences.Project,
        .. Parties,
        new UblPayment(isCreditNote: false),
        .. Settlement,
        UblLines.Of("cac:InvoiceLine", "cbc:InvoicedQuantity"),
    ]);

    public static readonly Rows<SemanticInvoice> CreditNote = new(
    [
        .. Head,
        Date("cbc:TaxPointDate", InvoiceTerms.TaxPointDate),
        Code("cbc:CreditNoteTypeCode", InvoiceTerms.TypeCode),
        Notes,
        .. Currencies,
        UblReferences.Order,
        UblReferences.Preceding,
        UblReferences.Despatch,
        UblReferences.Receipt,
        UblReferences.Contract,
        UblReferences.InvoicedObject,
        UblReferences.ProjectOfCreditNote,
        UblReferences.Supporting,
        UblReferences.Tender,
        .. Parties,
        new UblPayment(isCreditNote: true),
        .. Settlement,
        UblLines.Of("cac:CreditNoteLine", "cbc:CreditedQuantity"),
    ]);

    private static Row<SemanticInvoice>[] Head =>
    [
        Ignored<SemanticInvoice>("cbc:UBLVersionID", "2.1", "2.0", "2.2", "2.3", "2.4"),
        Inside(InvoiceTerms.ProcessControl, Code("cbc:CustomizationID", ProcessControlTerms.Specification)),
        Inside(InvoiceTerms.ProcessControl, Code("cbc:ProfileID", ProcessControlTerms.BusinessProcess)),
        Code("cbc:ID", InvoiceTerms.Number),
        Date("cbc:IssueDate", InvoiceTerms.IssueDate),
    ];

    private static Row<SemanticInvoice> Notes => Values("cbc:Note", new NoteForm(), InvoiceTerms.Notes);

    private static Row<SemanticInvoice>[] Currencies =>
    [
        Code("cbc:DocumentCurrencyCode", InvoiceTerms.Currency),
        Code("cbc:TaxCurrencyCode", InvoiceTerms.VatCurrency),
        Text("cbc:AccountingCost", InvoiceTerms.BuyerAccountingReference),
        Text("cbc:BuyerReference", InvoiceTerms.BuyerReference),
        Around(
            "cac:InvoicePeriod",
            Inside(InvoiceTerms.Period, Date("cbc:StartDate", PeriodTerms.Start)),
            Inside(InvoiceTerms.Period, Date("cbc:EndDate", PeriodTerms.End)),
            Value("cbc:DescriptionCode", TaxPoint, InvoiceTerms.TaxPointDateCode)),
    ];

    private static Row<SemanticInvoice>[] Parties => [UblParties.Seller, UblParties.Buyer, UblParties.Payee, UblParties.TaxRepresentative, UblParties.Delivery];

    private static Row<SemanticInvoice>[] Settlement =>
    [
        Around("cac:PaymentTerms", Text("cbc:Note", InvoiceTerms.PaymentTerms)),
        UblAllowances.Allowances(InvoiceTerms.Allowances),
        UblAllowances.Charges(InvoiceTerms.Charges),
        UblTotals.Vat,
        UblTotals.VatInAccountingCurrency,
        UblTotals.Totals,
    ];
}
