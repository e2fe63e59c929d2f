using System.IO.Compression;
using System.Text;

namespace Hub.Pipeline.Load;

/// <summary>A Factur-X file of the samples whose embedded document is changed. It is the last object of the file, so that only its length and the place of the cross-reference table change with it.</summary>
internal sealed class PatchedPdf : IInvoiceTemplate
{
    private const int FirstSize = 32 * 1024;
    private readonly byte[] head;
    private readonly byte[] table;
    private readonly PatchedXml xml;

    public PatchedPdf(ReadOnlySpan<byte> pdf, string number, BuyerNumbers buyer)
    {
        var embedded = pdf.LastIndexOf(" 0 obj\n"u8);
        var stream = embedded + pdf[embedded..].IndexOf("stream\n"u8) + "stream\n".Length;
        var end = pdf.LastIndexOf("\nendstream\n"u8);
        var references = pdf.LastIndexOf("\nxref\n"u8) + 1;
        head = pdf[..(embedded + pdf[embedded..].IndexOf("/Length "u8))].ToArray();
        table = pdf[references..pdf.LastIndexOf("startxref\n"u8)].ToArray();
        xml = new PatchedXml(Inflate(pdf[stream..end]), number, buyer);
    }

    public byte[] Write(byte[] number, BuyerNumbers buyer)
    {
        using var pdf = new MemoryStream(FirstSize);
        var content = Deflate(xml.Write(number, buyer));
        pdf.Write(head);
        pdf.Write(Encoding.ASCII.GetBytes($"/Length {content.Length} >>\nstream\n"));
        pdf.Write(content);
        pdf.Write("\nendstream\nendobj\n"u8);
        var references = pdf.Position;
        pdf.Write(table);
        pdf.Write(Encoding.ASCII.GetBytes($"startxref\n{references}\n%%EOF\n"));
        return pdf.ToArray();
    }

    private static byte[] Deflate(byte[] content)
    {
        using var buffer = new MemoryStream(FirstSize);
        using (var zlib = new ZLibStream(buffer, CompressionLevel.Fastest, leaveOpen: true)) zlib.Write(content);
        return buffer.ToArray();
    }

    private static byte[] Inflate(ReadOnlySpan<byte> content)
    {
        using var zlib = new ZLibStream(new MemoryStream(content.ToArray()), CompressionMode.Decompress);
        using var buffer = new MemoryStream();
        zlib.CopyTo(buffer);
        return buffer.ToArray();
    }
}
