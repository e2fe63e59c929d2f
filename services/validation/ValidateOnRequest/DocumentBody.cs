using Hub.FacturX;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Hub.Validation.ValidateOnRequest;

/// <summary>Reads the one document of a request into memory, never more of it than is accepted.</summary>
internal static class DocumentBody
{
    /// <summary>Content types taken; what the document is, is found from its content.</summary>
    public static readonly IReadOnlyList<string> MediaTypes = ["application/xml", "text/xml", "application/pdf", "application/octet-stream", Form];

    private const string Form = "multipart/form-data";

    // A form has headers and boundaries around its one file.
    private const long FormOverhead = 64 << 10;
    private const long ServerMargin = 1 << 20;
    private const int BoundaryLength = 200;
    private const int FirstBuffer = 64 << 10;

    /// <summary>Why a request is refused before a byte of its body is read; null when it is not.</summary>
    public static ProblemHttpResult? RefuseHead(HttpRequest request, long limit)
    {
        if (!MediaTypes.Contains(TypeOf(request)?.MediaType.Value, StringComparer.OrdinalIgnoreCase)) return ValidateProblems.WrongType(MediaTypes);
        var encoding = request.Headers.ContentEncoding.ToString();
        if (encoding.Length > 0 && !encoding.Equals("identity", StringComparison.OrdinalIgnoreCase)) return ValidateProblems.Encoded();
        if (request.ContentLength == 0) return ValidateProblems.Empty();
        return request.ContentLength > LimitOf(request, limit) ? ValidateProblems.TooLarge(limit) : null;
    }

    /// <summary>The document.</summary>
    public static async Task<ReadDocument> ReadAsync(HttpRequest request, long limit, CancellationToken stop)
    {
        // Our own limit speaks first, with a better answer than the server's.
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } server) server.MaxRequestBodySize = LimitOf(request, limit) + ServerMargin;
        var read = IsForm(request) ? await ReadFormAsync(request, limit, stop) : Judge(await ReadAsync(request.Body, request.ContentLength, limit, stop), limit, ValidateProblems.Empty);
        return read.Refusal is null && ArchiveFormat.Of(read.Document.Span) is { } archive ? ReadDocument.Refused(ValidateProblems.IsArchive(archive)) : read;
    }

    private static async Task<ReadDocument> ReadFormAsync(HttpRequest request, long limit, CancellationToken stop)
    {
        var boundary = HeaderUtilities.RemoveQuotes(TypeOf(request)!.Boundary).Value;
        if (string.IsNullOrWhiteSpace(boundary) || boundary.Length > BoundaryLength) return ReadDocument.Refused(ValidateProblems.Form());
        try
        {
            return await ReadFormAsync(new MultipartReader(boundary, request.Body), limit, stop);
        }
        catch (Exception cause) when (cause is (IOException or InvalidDataException) and not BadHttpRequestException)
        {
            return ReadDocument.Refused(ValidateProblems.Form());
        }
    }

    private static async Task<ReadDocument> ReadFormAsync(MultipartReader reader, long limit, CancellationToken stop)
    {
        ReadDocument? only = null;
        var files = 0;
        while (await reader.ReadNextSectionAsync(stop) is { } section)
        {
            if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition) || !disposition.IsFileDisposition()) continue;
            if (++files > 1) continue;
            only = Judge(await ReadAsync(section.Body, null, limit, stop), limit, ValidateProblems.EmptyDocument);
        }
        return files == 1 ? only! : ReadDocument.Refused(ValidateProblems.NotOne(files));
    }

    /// <summary>The bytes, and one too many when there are more than the limit.</summary>
    private static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream body, long? announced, long limit, CancellationToken stop)
    {
        var buffer = new byte[(int)Math.Min(limit + 1, (announced ?? FirstBuffer) + 1)];
        var length = 0;
        while (await body.ReadAsync(buffer.AsMemory(length), stop) is > 0 and var read)
        {
            length += read;
            if (length > limit) break;
            if (length == buffer.Length) Array.Resize(ref buffer, (int)Math.Min(limit + 1, buffer.Length * 2L));
        }
        return buffer.AsMemory(0, length);
    }

    private static ReadDocument Judge(ReadOnlyMemory<byte> document, long limit, Func<ProblemHttpResult> empty) => document.Length switch
    {
        0 => ReadDocument.Refused(empty()),
        var length when length > limit => ReadDocument.Refused(ValidateProblems.TooLarge(limit)),
        _ => new ReadDocument(document, null),
    };

    private static long LimitOf(HttpRequest request, long limit) => IsForm(request) ? limit + FormOverhead : limit;

    private static bool IsForm(HttpRequest request) => Form.Equals(TypeOf(request)?.MediaType.Value, StringComparison.OrdinalIgnoreCase);

    private static MediaTypeHeaderValue? TypeOf(HttpRequest request) => MediaTypeHeaderValue.TryParse(request.ContentType, out var type) ? type : null;
}
