using System.Text;

namespace Hub.Pipeline.Load;

/// <summary>A document whose invoice number and buyer are changed where they stand: a new invoice for the price of a copy. The buyer's name and address stay the first one's.</summary>
internal sealed class PatchedXml : IInvoiceTemplate
{
    private readonly byte[] xml;
    private readonly List<(int Offset, int Field)> places = [];

    /// <summary>Looks for the places.</summary>
    /// <param name="xml">The document.</param>
    /// <param name="number">Its invoice number.</param>
    /// <param name="buyer">Its buyer's numbers.</param>
    public PatchedXml(byte[] xml, string number, BuyerNumbers buyer)
    {
        this.xml = xml;
        var fields = Fields(Encoding.ASCII.GetBytes(number), buyer);
        for (var at = 0; at < xml.Length;)
        {
            var field = Array.FindIndex(fields, value => xml.AsSpan(at).StartsWith(value));
            if (field >= 0) places.Add((at, field));
            at += field >= 0 ? fields[field].Length : 1;
        }
    }

    /// <summary>The document with another number, as long as the first, and another buyer.</summary>
    public byte[] Write(byte[] number, BuyerNumbers buyer)
    {
        var written = xml.AsSpan().ToArray();
        var fields = Fields(number, buyer);
        foreach (var (offset, field) in places) fields[field].CopyTo(written, offset);
        return written;
    }

    /// <summary>The longer ones first: a SIRET and a VAT number contain the SIREN.</summary>
    private static byte[][] Fields(byte[] number, BuyerNumbers buyer) => [buyer.Siret, buyer.VatNumber, buyer.Siren, number];
}
