using System.Buffers;

namespace Hub.Routing.KeepAttachments;

/// <summary>Whether a file may be attached, by its name and its first bytes. Pure.</summary>
internal static class AttachmentRules
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("/\\:*?\"<>|");

    /// <summary>The fault of a name; null when there is none.</summary>
    public static AttachmentFault? FaultOfName(string name, AttachmentOptions options)
    {
        if (name.Length == 0 || name.Length > options.NameLength || name.AsSpan().ContainsAny(Forbidden) || name.Any(char.IsControl) || name[0] == '.' || name != name.Trim())
            return AttachmentFault.Name(options.NameLength);
        return Taken(options).Contains(ExtensionOf(name), StringComparer.OrdinalIgnoreCase) ? null : AttachmentFault.Extension(options.Extensions);
    }

    /// <summary>The fault of a content; null when there is none.</summary>
    /// <param name="name">A name without a fault.</param>
    /// <param name="size">In bytes.</param>
    /// <param name="head">The first bytes, up to 1,024.</param>
    public static AttachmentFault? FaultOfContent(string name, long size, ReadOnlySpan<byte> head)
    {
        if (size == 0) return AttachmentFault.Empty();
        return FileSignatures.Fits(ExtensionOf(name), head) ? null : AttachmentFault.Content(ExtensionOf(name));
    }

    /// <summary>The extension without its dot, in capitals; empty when there is none.</summary>
    public static string ExtensionOf(string name) => Path.GetExtension(name).TrimStart('.').ToUpperInvariant();

    private static string[] Taken(AttachmentOptions options) => options.Extensions.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
