using Microsoft.Net.Http.Headers;

namespace Hub.Hosting.Forms;

/// <summary>What separates the parts of a form (RFC 7578).</summary>
public static class FormBoundary
{
    private const int Longest = 200;

    /// <summary>The boundary that a content type names; null when it is no form's, or the boundary is not usable.</summary>
    public static string? Of(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase) ? Of(type) : null;

    /// <summary>The boundary that a form's content type names; null when it is not usable.</summary>
    public static string? Of(MediaTypeHeaderValue form)
    {
        var boundary = HeaderUtilities.RemoveQuotes(form.Boundary).Value;
        return string.IsNullOrWhiteSpace(boundary) || boundary.Length > Longest ? null : boundary;
    }
}
