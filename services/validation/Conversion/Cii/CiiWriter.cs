using System.Buffers;
using System.Text;
using Hub.Conversion.Losses;
using Hub.Conversion.Mapping;
using Hub.Conversion.Semantic;
using Hub.En16931;

namespace Hub.Conversion.Cii;

/// <summary>Writes a Cross Industry Invoice, valid against D16B.</summary>
internal static class CiiWriter
{
    private static readonly Tag Root = Tag.Of("rsm:CrossIndustryInvoice");
    private static readonly byte[] Declared = Encoding.UTF8.GetBytes(
        $" xmlns:rsm=\"{Namespaces.Rsm}\" xmlns:ram=\"{Namespaces.Ram}\" xmlns:udt=\"{Namespaces.Udt}\" xmlns:qdt=\"{Namespaces.Qdt}\"");

    public static void Write(SemanticInvoice invoice, ArrayBufferWriter<byte> bytes, LossList losses)
    {
        var xml = new XmlOutput(bytes);
        xml.Start(Root, Declared);
        CiiDocument.Invoice.Write(new Writing(xml, invoice.Currency, invoice.VatCurrency), CiiDemands.Meet(invoice, losses));
        xml.Finish(losses);
    }
}
