using System.Buffers;
using System.Text;
using Hub.Conversion.Losses;
using Hub.Conversion.Mapping;
using Hub.Conversion.Semantic;
using Hub.En16931;
using Hub.En16931.CodeLists;

namespace Hub.Conversion.Ubl;

/// <summary>Writes UBL 2.1: a CreditNote for the type codes of credit notes, else an Invoice.</summary>
internal static class UblWriter
{
    private static readonly Tag Invoice = Tag.Root(DocumentRoot.UblInvoice);
    private static readonly Tag CreditNote = Tag.Root(DocumentRoot.UblCreditNote);
    private static readonly byte[] InvoiceNamespaces = NamespacesOf(Namespaces.UblInvoice);
    private static readonly byte[] CreditNoteNamespaces = NamespacesOf(Namespaces.UblCreditNote);

    public static void Write(SemanticInvoice invoice, ArrayBufferWriter<byte> bytes, LossList losses)
    {
        var isCreditNote = IsCreditNote(invoice.TypeCode);
        var complete = UblDemands.Meet(invoice, isCreditNote, losses);
        var xml = new XmlOutput(bytes);
        xml.Start(isCreditNote ? CreditNote : Invoice, isCreditNote ? CreditNoteNamespaces : InvoiceNamespaces);
        (isCreditNote ? UblDocuments.CreditNote : UblDocuments.Invoice).Write(new Writing(xml, invoice.Currency, invoice.VatCurrency), complete);
        xml.Finish(losses);
    }

    private static bool IsCreditNote(string? typeCode) =>
        typeCode is not null && CodeList.Named("untdid1001-creditnote").Contains(Encoding.UTF8.GetBytes(typeCode), CodeSpelling.Exact);

    private static byte[] NamespacesOf(string root) =>
        Encoding.UTF8.GetBytes($" xmlns=\"{root}\" xmlns:cac=\"{Namespaces.Cac}\" xmlns:cbc=\"{Namespaces.Cbc}\"");
}
