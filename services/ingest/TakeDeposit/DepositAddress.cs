using Hub.Ingest.ReadDocuments;

namespace Hub.Ingest.TakeDeposit;

/// <summary>An address that takes deposits: what it takes and how much of it.</summary>
/// <param name="Name">Part of a request's fingerprint: the same body at the other address is another request.</param>
/// <param name="IsSingle">True when it takes exactly one document.</param>
/// <param name="Formats">The content types it takes.</param>
internal sealed record DepositAddress(string Name, bool IsSingle, IReadOnlyDictionary<string, BodyFormat> Formats)
{
    // A form has headers and boundaries around its one file.
    private const long FormOverhead = 64 << 10;

    public static readonly DepositAddress Invoices = new("invoices", true, new Dictionary<string, BodyFormat>(StringComparer.OrdinalIgnoreCase)
    {
        ["application/xml"] = BodyFormat.Document,
        ["text/xml"] = BodyFormat.Document,
        ["application/pdf"] = BodyFormat.Document,
        ["application/octet-stream"] = BodyFormat.Document,
        ["multipart/form-data"] = BodyFormat.Form,
    });

    public static readonly DepositAddress Deposits = new("deposits", false, new Dictionary<string, BodyFormat>(StringComparer.OrdinalIgnoreCase)
    {
        ["application/zip"] = BodyFormat.Zip,
        ["application/x-zip-compressed"] = BodyFormat.Zip,
        ["application/gzip"] = BodyFormat.TarGz,
        ["application/x-gzip"] = BodyFormat.TarGz,
        ["application/x-tar"] = BodyFormat.Tar,
        ["multipart/form-data"] = BodyFormat.Form,
    });

    /// <summary>Most bytes of a body.</summary>
    public long LimitOf(BodyFormat format, IngestOptions limits) => (IsSingle, format) switch
    {
        (false, _) => limits.ArchiveBytes,
        (true, BodyFormat.Form) => limits.DocumentBytes + FormOverhead,
        (true, _) => limits.DocumentBytes,
    };

    /// <summary>What is said to a body that has more.</summary>
    public Refusal TooLarge(IngestOptions limits) => IsSingle ? Refusals.DocumentTooLarge(limits.DocumentBytes) : Refusals.ArchiveTooLarge(limits.ArchiveBytes);
}
