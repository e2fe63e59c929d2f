using System.Security.Cryptography;
using Hub.Ingest.CommitDeposits;
using Hub.Ingest.ReadDocuments;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace Hub.Ingest.ReceiveDeposit;

/// <summary>The body of a deposit on its way in: limited while it streams, hashed when the caller wants a repetition to be recognised.</summary>
internal sealed class DepositBody : IDisposable
{
    // Our own limit speaks first, with a better answer than the server's.
    private const long ServerMargin = 1 << 20;

    private readonly DepositAddress address;
    private readonly RequestHead head;
    private readonly IngestOptions limits;
    private readonly HttpRequest request;
    private readonly IncrementalHash? hash;
    private readonly LimitedStream limited;
    private readonly Stream content;

    public DepositBody(HttpRequest request, RequestHead head, DepositAddress address, IngestOptions limits)
    {
        (this.request, this.head, this.address, this.limits) = (request, head, address, limits);
        var limit = address.LimitOf(head.Format, limits);
        RaiseServerLimit(limit + ServerMargin);
        limited = new LimitedStream(request.Body, limit, () => new DepositRefusedException(address.TooLarge(limits)));
        hash = head.Key is null ? null : IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        // A form is hashed part by part.
        content = hash is null || head.Format == BodyFormat.Form ? limited : new HashedStream(limited, hash);
    }

    /// <summary>The files in it.</summary>
    public IAsyncEnumerable<SourceEntry> Entries(SpoolFolder spool, CancellationToken stop) => head.Format switch
    {
        BodyFormat.Zip => new ZipEntries(limits, spool).ReadAsync(content, stop),
        BodyFormat.Tar => new TarEntries(limits, isCompressed: false).ReadAsync(content, () => limited.Count, stop),
        BodyFormat.TarGz => new TarEntries(limits, isCompressed: true).ReadAsync(content, () => limited.Count, stop),
        BodyFormat.Form when MultipartEntries.BoundaryOf(head.ContentType) is { } boundary => new MultipartEntries(limits, boundary, hash).ReadAsync(content, stop),
        BodyFormat.Form => throw new DepositRefusedException(Refusals.MultipartUnreadable()),
        _ => Itself(),
    };

    /// <summary>Reads what is left: only a body that came to its end was sent as a whole.</summary>
    public async Task CompleteAsync(CancellationToken stop)
    {
        await content.CopyToAsync(Stream.Null, stop);
        if (limited.Count == 0) throw new DepositRefusedException(Refusals.BodyEmpty());
    }

    /// <summary>What makes a repetition recognisable, once the body has been read.</summary>
    public IdempotencyMark? Mark() =>
        head.Key is { } key ? new IdempotencyMark(key, address.Name + ":" + Convert.ToHexStringLower(hash!.GetCurrentHash())) : null;

    public void Dispose() => hash?.Dispose();

    private async IAsyncEnumerable<SourceEntry> Itself()
    {
        await Task.CompletedTask;
        yield return new SourceEntry(NameOfDocument(), content);
    }

    private string NameOfDocument()
    {
        var named = ContentDispositionHeaderValue.TryParse(request.Headers.ContentDisposition.ToString(), out var disposition) ? FileNames.Of(disposition) : null;
        return named ?? FileNames.DefaultFor(head.ContentType.MediaType.Value);
    }

    private void RaiseServerLimit(long bytes)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } server) server.MaxRequestBodySize = bytes;
    }
}
