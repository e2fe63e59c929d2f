using Hub.Conversion.Forms;
using Hub.Conversion.Mapping;
using Hub.Conversion.Semantic;
using Hub.Conversion.Semantic.Terms;
using static Hub.Conversion.Cii.CiiForms;
using static Hub.Conversion.Mapping.Table;

namespace Hub.Conversion.Cii;

/// <summary>BT-11 to BT-18, BT-128, BG-3 and BG-24: other documents.</summary>
internal static class CiiReferences
{
    /// <summary>BT-18, whose scheme is an element of its own.</summary>
    public static readonly Row<SemanticInvoice> InvoicedObject = Object(InvoiceTerms.InvoicedObject);

    /// <summary>BT-128, the same on a line.</summary>
    public static readonly Row<Line> LineObject = Object(LineTerms.InvoicedObject);

    public static readonly Row<SemanticInvoice> Tender = AroundIf(
        "ram:AdditionalReferencedDocument", IsTender, invoice => invoice.TenderReference is not null,
        Code("ram:IssuerAssignedID", InvoiceTerms.TenderReference),
        Constant<SemanticInvoice>("ram:TypeCode", "50"));

    public static readonly Row<SemanticInvoice> Supporting = EachIf(
        "ram:AdditionalReferencedDocument",
        (reading, node) => !IsTender(reading, node) && !IsInvoicedObject(reading, node),
        InvoiceTerms.SupportingDocuments,
        Code("ram:IssuerAssignedID", SupportingDocumentTerms.Reference),
        Code("ram:URIID", SupportingDocumentTerms.Location),
        Constant<SupportingDocument>("ram:TypeCode", "916"),
        Text("ram:Name", SupportingDocumentTerms.Description),
        Value("ram:AttachmentBinaryObject", Of.Attachment, SupportingDocumentTerms.Attachment));

    /// <summary>CII wants a project to have a name, which the model has not.</summary>
    public static readonly Row<SemanticInvoice> Project = Around(
        "ram:SpecifiedProcuringProject",
        Code("ram:ID", InvoiceTerms.ProjectReference),
        Constant<SemanticInvoice>("ram:Name", "Project reference"));

    public static readonly Row<SemanticInvoice> Preceding = Each(
        "ram:InvoiceReferencedDocument",
        InvoiceTerms.PrecedingInvoices,
        Code("ram:IssuerAssignedID", PrecedingInvoiceTerms.Reference),
        Date("ram:FormattedIssueDateTime", "qdt:DateTimeString", PrecedingInvoiceTerms.IssueDate));

    public static Row<SemanticInvoice> Referenced(string tag, Term<SemanticInvoice, string?> term) => Around(tag, Code("ram:IssuerAssignedID", term));

    private static Row<TGroup> Object<TGroup>(Term<TGroup, Identifier?> term) => AroundIf(
        "ram:AdditionalReferencedDocument", IsInvoicedObject, group => term.Of(group) is not null,
        Code("ram:IssuerAssignedID", new Term<TGroup, string?>(term.Number, group => Told(term.Of(group)?.Value), (group, value) => term.Set(group, new Identifier(value!, term.Of(group)?.Scheme)))),
        Constant<TGroup>("ram:TypeCode", "130"),
        Code("ram:ReferenceTypeCode", new Term<TGroup, string?>(term.Number, group => term.Of(group)?.Scheme, (group, value) => term.Set(group, new Identifier(term.Of(group)?.Value ?? "", value)))));

    private static string? Told(string? value) => value is { Length: > 0 } ? value : null;
}
