using System.Security.Cryptography;
using Hub.Hosting.Forms;
using Hub.Ingest.ReadDocuments;
using Microsoft.Net.Http.Headers;

namespace Hub.Ingest.TakeDeposit;

/// <summary>The body of a deposit on its way in: limited while it streams, hashed when a repetition must be recognised.</summary>
internal sealed class DepositBody : IDisposable
{
    private readonly BodyFormat format;
    private readonly IngestOptions limits;
    private readonly IncrementalHash? hash;
    private readonly LimitedStream limited;
    private readonly Stream content;

    public DepositBody(Stream body, BodyFormat format, DepositAddress address, IngestOptions limits, bool isHashed)
    {
        (this.format, this.limits) = (format, limits);
        limited = new LimitedStream(body, address.LimitOf(format, limits), () => new DepositRefusedException(address.TooLarge(limits)));
        // A document is hashed when it is read.
        hash = isHashed && format != BodyFormat.Document ? IncrementalHash.CreateHash(HashAlgorithmName.SHA256) : null;
        // A form is hashed part by part.
        content = hash is null || format == BodyFormat.Form ? limited : new HashedStream(limited, hash);
    }

    /// <summary>The name of the document, where the body is one.</summary>
    public required string FileName { get; init; }

    /// <summary>The content type, where the body is a form: it names the boundary.</summary>
    public MediaTypeHeaderValue? FormType { get; init; }

    /// <summary>The files in it.</summary>
    public IAsyncEnumerable<SourceEntry> Entries(SpoolFolder spool, CancellationToken stop) => format switch
    {
        BodyFormat.Zip => new ZipEntries(limits, spool).ReadAsync(content, stop),
        BodyFormat.Tar => new TarEntries(limits, isCompressed: false).ReadAsync(content, () => limited.Count, stop),
        BodyFormat.TarGz => new TarEntries(limits, isCompressed: true).ReadAsync(content, () => limited.Count, stop),
        BodyFormat.Form when FormType is { } type && FormBoundary.Of(type) is { } boundary => new MultipartEntries(limits, boundary, hash).ReadAsync(content, stop),
        BodyFormat.Form => throw new DepositRefusedException(Refusals.MultipartUnreadable()),
        _ => Itself(),
    };

    /// <summary>Reads what is left: only a body that came to its end was sent as a whole.</summary>
    public async Task CompleteAsync(CancellationToken stop)
    {
        await content.CopyToAsync(Stream.Null, stop);
        if (limited.Count == 0) throw new DepositRefusedException(Refusals.BodyEmpty());
    }

    /// <summary>SHA-256 of what was read, lower-case hexadecimal; of a form: of its parts.</summary>
    public string Sha256Of(DepositDraft draft) => format == BodyFormat.Document ? draft.Documents[0].Sha256 : Convert.ToHexStringLower(hash!.GetCurrentHash());

    public void Dispose() => hash?.Dispose();

    private async IAsyncEnumerable<SourceEntry> Itself()
    {
        await Task.CompletedTask;
        yield return new SourceEntry(FileName, content);
    }
}
