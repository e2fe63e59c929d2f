using Microsoft.Net.Http.Headers;

namespace Hub.Ingest.Receipts;

/// <summary>Which form of a receipt a caller wants.</summary>
internal static class ReceiptForm
{
    public const string Sealed = "application/jose";
    public const string Readable = "application/json";

    /// <summary>The sealed form is what proves something, so it is what a caller without a preference gets.</summary>
    public static bool IsReadableWanted(IList<MediaTypeHeaderValue> accepted) => WeightOf(Readable, accepted) > WeightOf(Sealed, accepted);

    /// <summary>The most exact range counts (RFC 9110, section 12.5.1).</summary>
    private static double WeightOf(string form, IList<MediaTypeHeaderValue> accepted) =>
        accepted.Where(range => new MediaTypeHeaderValue(form).IsSubsetOf(range)).OrderBy(range => range.MatchesAllTypes).ThenBy(range => range.MatchesAllSubTypes)
            .Select(range => range.Quality ?? 1).FirstOrDefault();
}
