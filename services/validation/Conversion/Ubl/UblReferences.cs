using Hub.Conversion.Forms;
using Hub.Conversion.Mapping;
using Hub.Conversion.Semantic;
using Hub.Conversion.Semantic.Terms;
using static Hub.Conversion.Mapping.Table;
using static Hub.Conversion.Ubl.UblForms;

namespace Hub.Conversion.Ubl;

/// <summary>BT-11 to BT-18, BG-3 and BG-24: other documents.</summary>
internal static class UblReferences
{
    public static readonly Row<SemanticInvoice> Order = Around(
        "cac:OrderReference",
        Code("cbc:ID", InvoiceTerms.PurchaseOrderReference),
        Code("cbc:SalesOrderID", InvoiceTerms.SalesOrderReference));

    public static readonly Row<SemanticInvoice> Preceding = Each(
        "cac:BillingReference",
        InvoiceTerms.PrecedingInvoices,
        Around("cac:InvoiceDocumentReference", Code("cbc:ID", PrecedingInvoiceTerms.Reference), Date("cbc:IssueDate", PrecedingInvoiceTerms.IssueDate)));

    public static readonly Row<SemanticInvoice> Despatch = Around("cac:DespatchDocumentReference", Code("cbc:ID", InvoiceTerms.DespatchAdviceReference));

    public static readonly Row<SemanticInvoice> Receipt = Around("cac:ReceiptDocumentReference", Code("cbc:ID", InvoiceTerms.ReceivingAdviceReference));

    public static readonly Row<SemanticInvoice> Tender = Around("cac:OriginatorDocumentReference", Code("cbc:ID", InvoiceTerms.TenderReference));

    public static readonly Row<SemanticInvoice> Contract = Around("cac:ContractDocumentReference", Code("cbc:ID", InvoiceTerms.ContractReference));

    public static readonly Row<SemanticInvoice> Project = Around("cac:ProjectReference", Code("cbc:ID", InvoiceTerms.ProjectReference));

    public static readonly Row<SemanticInvoice> ProjectOfCreditNote = AroundIf(
        "cac:AdditionalDocumentReference", IsProject, null,
        Code("cbc:ID", InvoiceTerms.ProjectReference),
        Constant<SemanticInvoice>("cbc:DocumentTypeCode", "50"));

    public static readonly Row<SemanticInvoice> InvoicedObject = AroundIf(
        "cac:AdditionalDocumentReference", IsInvoicedObject, null,
        Value("cbc:ID", Of.Identifier, InvoiceTerms.InvoicedObject),
        Constant<SemanticInvoice>("cbc:DocumentTypeCode", "130"));

    /// <summary>BG-24: every document that is not one of the above.</summary>
    public static readonly Row<SemanticInvoice> Supporting = EachIf(
        "cac:AdditionalDocumentReference",
        (reading, node) => !IsInvoicedObject(reading, node),
        InvoiceTerms.SupportingDocuments,
        Code("cbc:ID", SupportingDocumentTerms.Reference),
        Ignored<SupportingDocument>("cbc:DocumentTypeCode", "916"),
        Text("cbc:DocumentDescription", SupportingDocumentTerms.Description),
        Around(
            "cac:Attachment",
            Value("cbc:EmbeddedDocumentBinaryObject", Of.Attachment, SupportingDocumentTerms.Attachment),
            Around("cac:ExternalReference", Code("cbc:URI", SupportingDocumentTerms.Location))));
}
