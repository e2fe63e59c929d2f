using System.Text;

namespace Hub.Pipeline.Large;

/// <summary>Adds bytes that do not compress to a PDF, as scanned pages would: an object before the cross-reference table that nothing refers to.</summary>
internal static class BulkyPdf
{
    private const int Block = 1 << 20;

    public static void Write(Stream target, ReadOnlySpan<byte> pdf, long bulk, Random random)
    {
        var references = pdf.LastIndexOf("\nxref\n"u8) + 1;
        var start = target.Position;
        target.Write(pdf[..references]);
        target.Write(Encoding.ASCII.GetBytes($"99 0 obj\n<< /Length {bulk} >>\nstream\n"));
        Fill(target, bulk, random);
        target.Write("\nendstream\nendobj\n"u8);
        var moved = target.Position - start;
        target.Write(pdf[references..pdf.LastIndexOf("startxref\n"u8)]);
        target.Write(Encoding.ASCII.GetBytes($"startxref\n{moved}\n%%EOF\n"));
    }

    private static void Fill(Stream target, long bytes, Random random)
    {
        var block = new byte[Block];
        for (var left = bytes; left > 0; left -= Block)
        {
            random.NextBytes(block);
            target.Write(block, 0, (int)Math.Min(left, Block));
        }
    }
}
