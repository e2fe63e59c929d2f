using Microsoft.AspNetCore.StaticFiles;

namespace Hub.Routing.KeepAttachments;

/// <summary>The media type of an attachment: by its extension, never as the sender claims.</summary>
internal static class MediaTypes
{
    private static readonly FileExtensionContentTypeProvider Known = new();

    public static string Of(string fileName) => Known.TryGetContentType(fileName, out var type) ? type : "application/octet-stream";
}
