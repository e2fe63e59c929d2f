using System.ComponentModel.DataAnnotations;

namespace Hub.Ingest;

/// <summary>What a deposit may be. Section <c>Hub:Ingest</c> (environment: <c>HUB__INGEST__…</c>).</summary>
public sealed class IngestOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Hub:Ingest";

    private const long Megabyte = 1L << 20;

    /// <summary>Largest document, in bytes, 1 KB to 1 GB. Default: 120 MB, the limit of Chorus Pro.</summary>
    [Range(1L << 10, 1L << 30)]
    public long DocumentBytes { get; set; } = 120 * Megabyte;

    /// <summary>Largest archive as it is sent, in bytes, 1 KB to 16 GB. Default: 1 GB.</summary>
    [Range(1L << 10, 1L << 34)]
    public long ArchiveBytes { get; set; } = 1024 * Megabyte;

    /// <summary>Most entries of one archive, folders included, 1 to 100,000. Default: 10,000.</summary>
    [Range(1, 100_000)]
    public int ArchiveEntries { get; set; } = 10_000;

    /// <summary>How many times its compressed size an archive or an entry may expand to, 10 to 1,100. Default: 100; invoices in XML reach 10 to 30.</summary>
    [Range(10, 1_100)]
    public int ExpansionRatio { get; set; } = 100;

    /// <summary>The ratio is not asked below this many expanded bytes, 64 KB to 120 MB. Default: 1 MB.</summary>
    [Range(1L << 16, 120L << 20)]
    public long ExpansionFloor { get; set; } = Megabyte;

    /// <summary>Most bytes that one archive may expand to, 1 KB to 64 GB. Default: 4 GB.</summary>
    [Range(1L << 10, 1L << 36)]
    public long ExpandedBytes { get; set; } = 4096 * Megabyte;

    /// <summary>Longest file name, in characters, 16 to 255. Default: 255.</summary>
    [Range(16, 255)]
    public int FileNameLength { get; set; } = 255;

    /// <summary>How long a single document waits for others to share its message and its transaction, 0 to 100 ms. Default: 5 ms.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:00.100")]
    public TimeSpan Linger { get; set; } = TimeSpan.FromMilliseconds(5);

    /// <summary>The same while single documents come one after the other: when the last batch held more than one, 0 to 100 ms. Default: 30 ms.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:00.100")]
    public TimeSpan StreamLinger { get; set; } = TimeSpan.FromMilliseconds(30);

    /// <summary>How long to wait for others after a batch of so many.</summary>
    internal TimeSpan LingerAfter(int documents) => documents > 1 ? StreamLinger : Linger;

    /// <summary>How long the same bytes from the same account are answered with the invoice that they became, 0 (never) to 365 days. Default: 7 days.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "365.00:00:00")]
    public TimeSpan SameDocumentRetention { get; set; } = TimeSpan.FromDays(7);

    /// <summary>How long an idempotency key is remembered, 7 to 365 days. Default: 7 days.</summary>
    [Range(typeof(TimeSpan), "7.00:00:00", "365.00:00:00")]
    public TimeSpan IdempotencyRetention { get; set; } = TimeSpan.FromDays(7);
}
