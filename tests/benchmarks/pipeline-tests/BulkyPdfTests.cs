using System.Text;
using Hub.Pipeline.Large;
using Hub.Samples;
using Hub.Samples.Parties;
using Hub.Samples.Syntaxes;

namespace Hub.Pipeline.Tests;

public sealed class BulkyPdfTests
{
    [Fact]
    public void A_bulky_pdf_says_where_its_table_is()
    {
        var pdf = Syntax.FacturX.Write(InvoiceDraw.Draw(new Random(1), DemoSuppliers.Energy, new LoadRecipients(1).All[0], "A1"));
        using var bulky = new MemoryStream();
        BulkyPdf.Write(bulky, pdf, 3_000_000, new Random(1));
        bulky.Length.ShouldBeInRange(pdf.Length + 3_000_000, pdf.Length + 3_000_200);
        var text = Encoding.Latin1.GetString(bulky.ToArray());
        var stated = int.Parse(text[(text.LastIndexOf("startxref\n", StringComparison.Ordinal) + 10)..].Split('\n')[0]);
        text[stated..].ShouldStartWith("xref\n");
    }
}
