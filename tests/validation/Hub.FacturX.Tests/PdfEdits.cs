using System.Text;

namespace Hub.FacturX.Tests;

internal static class PdfEdits
{
    /// <summary>Replaces a text in a PDF's bytes. Offsets in the table go stale; a reader has to find the objects all the same.</summary>
    public static byte[] Replace(this byte[] pdf, string old, string replacement)
    {
        var text = Encoding.Latin1.GetString(pdf);
        text.ShouldContain(old);
        return Encoding.Latin1.GetBytes(text.Replace(old, replacement, StringComparison.Ordinal));
    }
}
