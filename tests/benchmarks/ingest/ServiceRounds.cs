using Hub.Samples;

namespace Hub.Ingest.Benchmarks;

/// <summary>Archives and single documents, deposited over HTTP. What the senders and the dropping of messages cost is in the figures, the making of the documents is not.</summary>
internal sealed class ServiceRounds(Load load, int archives, int singles, int senders)
{
    private const int ArchiveSize = 100;
    private const int ArchiveSenders = 4;
    private int deposits;

    public async Task RunAsync(int rounds)
    {
        await using var host = await IngestHost.StartAsync();
        var (tar, zip, single) = (double.MaxValue, double.MaxValue, double.MaxValue);
        for (var round = 0; round < rounds; round++)
        {
            tar = Math.Min(tar, await ArchivesAsync(host, "application/gzip", () => load.TarGzOf(ArchiveSize)));
            zip = Math.Min(zip, await ArchivesAsync(host, "application/zip", () => load.ZipOf(ArchiveSize)));
            single = Math.Min(single, await SinglesAsync(host));
        }
        Console.WriteLine($"an invoice in a tar.gz of {ArchiveSize}: {tar:N1} µs; in a zip: {zip:N1} µs; single: {single:N1} µs");
    }

    private Task<double> ArchivesAsync(IngestHost host, string type, Func<byte[]> make) =>
        MeasureAsync(host, ArchiveSenders, archives * ArchiveSize, new Queue<byte[]>(Enumerable.Range(0, archives).Select(_ => host.Request("/v1/deposits", type, $"archive-{++deposits}", null, make()))));

    private Task<double> SinglesAsync(IngestHost host) =>
        MeasureAsync(host, senders, singles, new Queue<byte[]>(load.Next(singles).Select(document => host.Request("/v1/invoices", TypeOf(document), document.FileName, document.FileName, document.Content))));

    private static string TypeOf(SampleDocument document) => document.FileName.EndsWith(".pdf", StringComparison.Ordinal) ? "application/pdf" : "application/xml";

    /// <summary>Waits until nothing is on its way any more: that is a part of what it costs.</summary>
    private static async Task<double> MeasureAsync(IngestHost host, int senders, int invoices, Queue<byte[]> requests)
    {
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        await host.SendAsync(requests, senders);
        await host.DrainAsync();
        return (Environment.CpuUsage.TotalTime - before).TotalMicroseconds / invoices;
    }
}
