using Hub.Conversion.Mapping;
using Hub.Conversion.Semantic;
using Hub.Conversion.Semantic.Terms;
using static Hub.Conversion.Cii.CiiForms;
using static Hub.Conversion.Mapping.Table;

namespace Hub.Conversion.Cii;

/// <summary>The Cross Industry Invoice.</summary>
internal static class CiiDocument
{
    public static readonly Rows<SemanticInvoice> Invoice = new(Context, Document, Always("rsm:SupplyChainTradeTransaction", CiiLines.Lines, Agreement, Delivery, Settlement));

    private static Row<SemanticInvoice> Context => Always(
        "rsm:ExchangedDocumentContext",
        Inside(InvoiceTerms.ProcessControl, Around("ram:BusinessProcessSpecifiedDocumentContextParameter", Code("ram:ID", ProcessControlTerms.BusinessProcess))),
        Inside(InvoiceTerms.ProcessControl, Around("ram:GuidelineSpecifiedDocumentContextParameter", Code("ram:ID", ProcessControlTerms.Specification))));

    private static Row<SemanticInvoice> Document => Always(
        "rsm:ExchangedDocument",
        Code("ram:ID", InvoiceTerms.Number),
        Code("ram:TypeCode", InvoiceTerms.TypeCode),
        Date("ram:IssueDateTime", "udt:DateTimeString", InvoiceTerms.IssueDate),
        Each("ram:IncludedNote", InvoiceTerms.Notes, Text("ram:Content", NoteTerms.Text), Code("ram:SubjectCode", NoteTerms.SubjectCode)));

    private static Row<SemanticInvoice> Agreement => Always(
        "ram:ApplicableHeaderTradeAgreement",
        Text("ram:BuyerReference", InvoiceTerms.BuyerReference),
        CiiParties.Seller,
        CiiParties.Buyer,
        CiiParties.TaxRepresentative,
        CiiReferences.Referenced("ram:SellerOrderReferencedDocument", InvoiceTerms.SalesOrderReference),
        CiiReferences.Referenced("ram:BuyerOrderReferencedDocument", InvoiceTerms.PurchaseOrderReference),
        CiiReferences.Referenced("ram:ContractReferencedDocument", InvoiceTerms.ContractReference),
        CiiReferences.Tender,
        CiiReferences.InvoicedObject,
        CiiReferences.Supporting,
        CiiReferences.Project);

    private static Row<SemanticInvoice> Delivery => Always(
        "ram:ApplicableHeaderTradeDelivery",
        Group<SemanticInvoice, Delivery>(
            "ram:ShipToTradeParty",
            InvoiceTerms.Delivery,
            [
                .. Identifier(DeliveryTerms.Location),
                Text("ram:Name", DeliveryTerms.Name),
                Group("ram:PostalTradeAddress", DeliveryTerms.Address, CiiParties.Address),
            ]),
        Inside(InvoiceTerms.Delivery, Around("ram:ActualDeliverySupplyChainEvent", Date("ram:OccurrenceDateTime", "udt:DateTimeString", DeliveryTerms.Date))),
        CiiReferences.Referenced("ram:DespatchAdviceReferencedDocument", InvoiceTerms.DespatchAdviceReference),
        CiiReferences.Referenced("ram:ReceivingAdviceReferencedDocument", InvoiceTerms.ReceivingAdviceReference));

    private static Row<SemanticInvoice> Settlement => Always(
        "ram:ApplicableHeaderTradeSettlement",
        OfDebit(Code("ram:CreditorReferenceID", DirectDebitTerms.CreditorIdentifier)),
        Inside(InvoiceTerms.PaymentInstructions, Code("ram:PaymentReference", PaymentInstructionsTerms.RemittanceInformation)),
        Code("ram:TaxCurrencyCode", InvoiceTerms.VatCurrency),
        Code("ram:InvoiceCurrencyCode", InvoiceTerms.Currency),
        CiiParties.Payee,
        new CiiPayment(),
        new CiiVat(),
        CiiLines.Period(InvoiceTerms.Period),
        CiiAllowances.Allowances(InvoiceTerms.Allowances),
        CiiAllowances.Charges(InvoiceTerms.Charges),
        Around(
            "ram:SpecifiedTradePaymentTerms",
            Text("ram:Description", InvoiceTerms.PaymentTerms),
            Date("ram:DueDateDateTime", "udt:DateTimeString", InvoiceTerms.DueDate),
            OfDebit(Code("ram:DirectDebitMandateID", DirectDebitTerms.MandateReference))),
        CiiTotals.Totals,
        CiiReferences.Preceding,
        Around("ram:ReceivableSpecifiedTradeAccountingAccount", Text("ram:ID", InvoiceTerms.BuyerAccountingReference)));

    private static Row<SemanticInvoice> OfDebit(Row<DirectDebit> row) => Inside(InvoiceTerms.PaymentInstructions, Inside(PaymentInstructionsTerms.DirectDebit, row));
}
