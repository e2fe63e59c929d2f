using Hub.Hosting.Problems;
using Hub.Ingest.ReadDocuments;
using Hub.Ingest.TakeDeposit;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Hub.Ingest.ReceiveDeposit;

/// <summary>What a deposit's headers say, once they have been found usable.</summary>
/// <param name="ContentType">The content type.</param>
/// <param name="Format">What the body is made of.</param>
/// <param name="FileName">The document's name, where the body is one.</param>
/// <param name="Key">The idempotency key; null when there is none.</param>
/// <param name="IsAnew">Documents that were deposited before shall be taken as new ones.</param>
/// <param name="FlowNote">What the Flow Service notes of the document, for those who tell of flows; null when there is none.</param>
internal sealed record RequestHead(MediaTypeHeaderValue ContentType, BodyFormat Format, string FileName, string? Key, bool IsAnew, string? FlowNote)
{
    private const string FlowNoteHeader = "Hub-Flow-Note";
    private const int FlowNoteLength = 1000;
    private const string AnewHeader = "Hub-Deposit-Anew";
    private const string KeyHeader = "Idempotency-Key";
    private const int KeyLength = 255;

    /// <summary>Reads the headers. A request that must be refused is refused here, before a byte of its body is read.</summary>
    /// <returns>The head, or the refusal; exactly one of them.</returns>
    public static (RequestHead? Head, ProblemHttpResult? Problem) Read(HttpRequest request, DepositAddress address, IngestOptions limits)
    {
        if (!TryFormat(request, address, out var contentType, out var format)) return (null, UnsupportedType(request, address));
        if (RefuseEncoding(request) is { } encoded) return (null, encoded);
        if (!TryKey(request, out var key)) return (null, UnusableKey());
        if (request.ContentLength == 0) return (null, ToProblem(Refusals.BodyEmpty()));
        if (request.ContentLength > address.LimitOf(format, limits)) return (null, ToProblem(address.TooLarge(limits)));
        return (new RequestHead(contentType, format, NameOfDocument(request, contentType), key, IsTrue(request.Headers[AnewHeader]), FlowNoteOf(request)), null);
    }

    /// <summary>The refusal as an answer.</summary>
    public static ProblemHttpResult ToProblem(Refusal refusal) => refusal.Kind.Because(refusal.English, refusal.French);

    private static string NameOfDocument(HttpRequest request, MediaTypeHeaderValue contentType)
    {
        var named = ContentDispositionHeaderValue.TryParse(request.Headers.ContentDisposition.ToString(), out var disposition) ? FileNames.Of(disposition) : null;
        return named ?? FileNames.DefaultFor(contentType.MediaType.Value);
    }

    private static bool TryFormat(HttpRequest request, DepositAddress address, out MediaTypeHeaderValue contentType, out BodyFormat format)
    {
        format = default;
        return MediaTypeHeaderValue.TryParse(request.ContentType, out contentType!) && address.Formats.TryGetValue(contentType.MediaType.ToString(), out format);
    }

    /// <summary>Passed on unread. A note is a help and no part of the deposit: one that is too long is none.</summary>
    private static string? FlowNoteOf(HttpRequest request) => request.Headers[FlowNoteHeader].ToString() is { Length: > 0 and <= FlowNoteLength } note ? note : null;

    private static bool IsTrue(string? value) => string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);

    private static bool TryKey(HttpRequest request, out string? key)
    {
        var values = request.Headers[KeyHeader];
        key = values.Count == 0 ? null : values[0];
        return values.Count == 0 || (values.Count == 1 && key is { Length: > 0 and <= KeyLength } && key.All(character => character is > ' ' and <= '~'));
    }

    private static ProblemHttpResult? RefuseEncoding(HttpRequest request)
    {
        var encoding = request.Headers.ContentEncoding.ToString();
        if (encoding.Length == 0 || string.Equals(encoding, "identity", StringComparison.OrdinalIgnoreCase)) return null;
        return IngestProblems.EncodingNotSupported.Because(
            $"Content-Encoding {EntryName.Shown(encoding)} is not taken. Send the body as it is; to save bytes, deposit a zip or a tar.gz.",
            $"Content-Encoding {EntryName.Shown(encoding)} n'est pas admis. Envoyez le corps tel quel ; pour économiser des octets, déposez un zip ou un tar.gz.");
    }

    private static ProblemHttpResult UnsupportedType(HttpRequest request, DepositAddress address)
    {
        var found = string.IsNullOrEmpty(request.ContentType) ? "-" : EntryName.Shown(request.ContentType);
        var taken = string.Join(", ", address.Formats.Keys);
        return HttpProblems.UnsupportedMediaType.Because($"Content-Type: {found}. Taken here: {taken}.", $"Content-Type : {found}. Admis ici : {taken}.");
    }

    private static ProblemHttpResult UnusableKey() => IngestProblems.KeyInvalid.Because(
        $"Send one Idempotency-Key of 1 to {KeyLength} visible ASCII characters, for example a UUID, or none.",
        $"Envoyez un seul Idempotency-Key de 1 à {KeyLength} caractères ASCII visibles, par exemple un UUID, ou aucun.");
}
