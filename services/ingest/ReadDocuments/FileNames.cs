using System.Net.Mime;
using Microsoft.Net.Http.Headers;

namespace Hub.Ingest.ReadDocuments;

/// <summary>Where a file name comes from.</summary>
internal static class FileNames
{
    /// <summary>The file name of a Content-Disposition (RFC 6266): the extended form before the plain one; null when there is neither.</summary>
    public static string? Of(ContentDispositionHeaderValue disposition)
    {
        // The library's decoder stumbles over a filename* without a value.
        var extended = Has(disposition, "filename*") ? disposition.FileNameStar.Value : null;
        return extended ?? (Has(disposition, "filename") ? HeaderUtilities.RemoveQuotes(disposition.FileName).Value ?? "" : null);
    }

    /// <summary>The name of a document sent without one.</summary>
    public static string DefaultFor(string? mediaType) => mediaType switch
    {
        MediaTypeNames.Application.Pdf => "invoice.pdf",
        MediaTypeNames.Application.Xml or MediaTypeNames.Text.Xml => "invoice.xml",
        _ => "invoice",
    };

    private static bool Has(ContentDispositionHeaderValue disposition, string name) =>
        disposition.Parameters.Any(parameter => parameter.Name.Equals(name, StringComparison.OrdinalIgnoreCase) && parameter.Value.HasValue);
}
