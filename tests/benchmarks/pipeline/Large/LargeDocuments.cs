using System.Formats.Tar;
using System.IO.Compression;
using Hub.Samples;
using Hub.Samples.Parties;
using Hub.Samples.Syntaxes;

namespace Hub.Pipeline.Large;

/// <summary>Writes the large ones as files: a PDF of 100 MB, an invoice of 100,000 lines, an archive of 1 GB with a hundred PDFs of 10 MB.</summary>
/// <param name="folder">Where to.</param>
/// <param name="scale">1 for these sizes, less to try.</param>
internal sealed class LargeDocuments(string folder, double scale)
{
    private const int PdfBytes = 100_000_000;
    private const int Lines = 100_000;
    private const int ArchivePdfBytes = 9_990_000;
    private const int ArchivePdfs = 100;
    private static readonly Recipient Buyer = new LoadRecipients(1).All[0];
    private readonly Random random = new(1);

    public async Task<IReadOnlyList<LargeFile>> WriteAsync()
    {
        Directory.CreateDirectory(folder);
        var (pdf, lines, archive) = (At("large.pdf"), At("lines.xml"), At("large.tar.gz"));
        await File.WriteAllBytesAsync(lines, Syntax.Ubl.Write(Invoice("G-LINES") with { Lines = DemoSuppliers.Energy.Lines(random, (int)(Lines * scale)), Allowance = 0, Paid = 0 }));
        await using (var file = File.Create(pdf)) BulkyPdf.Write(file, Syntax.FacturX.Write(Invoice("G-PDF")), (long)(PdfBytes * scale), random);
        await WriteArchiveAsync(archive);
        return
        [
            new LargeFile("PDF", pdf, "/v1/invoices", "application/pdf"), new LargeFile("lines", lines, "/v1/invoices", "application/xml"), new LargeFile("archive", archive, "/v1/deposits", "application/gzip"),
        ];
    }

    private async Task WriteArchiveAsync(string path)
    {
        // What is inside does not compress: the archive has as many bytes as its files.
        await using var gzip = new GZipStream(File.Create(path), CompressionLevel.NoCompression);
        await using var tar = new TarWriter(gzip);
        for (var at = 0; at < ArchivePdfs; at++)
        {
            using var pdf = new MemoryStream();
            BulkyPdf.Write(pdf, Syntax.FacturX.Write(Invoice($"G-{at:000}")), (long)(ArchivePdfBytes * scale), random);
            pdf.Position = 0;
            await tar.WriteEntryAsync(new PaxTarEntry(TarEntryType.RegularFile, $"G-{at:000}.pdf") { DataStream = pdf });
        }
    }

    private SampleInvoice Invoice(string number) => InvoiceDraw.Draw(random, DemoSuppliers.Energy, Buyer, number);

    private string At(string name) => Path.Combine(folder, name);
}
