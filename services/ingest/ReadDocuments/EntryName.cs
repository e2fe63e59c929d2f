namespace Hub.Ingest.ReadDocuments;

/// <summary>What the hub makes of a name that a sender wrote. No name is ever used as a path; an unsafe one is refused because it would be dangerous for whoever unpacks or displays it later.</summary>
internal static class EntryName
{
    private static readonly char[] Separators = ['/', '\\'];
    private static readonly string[] SystemFiles = [".DS_Store", "Thumbs.db", "desktop.ini"];

    /// <summary>The file name without its folders.</summary>
    public static string FileNameOf(string path) => path[(path.LastIndexOfAny(Separators) + 1)..];

    /// <summary>True for what is not a document and not a mistake: folders, and the files that operating systems add by themselves.</summary>
    public static bool IsNoise(string path) =>
        path.EndsWith('/') || path.EndsWith('\\')
        || path.StartsWith("__MACOSX/", StringComparison.Ordinal)
        || FileNameOf(path).StartsWith("._", StringComparison.Ordinal)
        || SystemFiles.Contains(FileNameOf(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Why the name is not taken; null when it is.</summary>
    public static Refusal? Refuse(string path, int limit)
    {
        if (path.Any(IsInvisible)) return Refusals.NameUnsafe("contains control characters", "contient des caractères de contrôle");
        if (path.Length > 1 && path[1] == ':' && char.IsAsciiLetter(path[0])) return Refusals.NameUnsafe("begins with a drive letter", "commence par une lettre de lecteur");
        if (path.StartsWith('/') || path.StartsWith('\\')) return Refusals.NameUnsafe("is an absolute path", "est un chemin absolu");
        if (path.Split(Separators).Any(part => part.Trim() == "..")) return Refusals.NameUnsafe("climbs out of its folder (..)", "remonte hors de son dossier (..)");
        var name = FileNameOf(path);
        if (string.IsNullOrWhiteSpace(name) || name == ".") return Refusals.NameUnsafe("is empty", "est vide");
        return name.Length > limit ? Refusals.NameTooLong(name.Length, limit) : null;
    }

    /// <summary>The name as it may be shown in an answer: short, and nothing in it that changes how the rest is displayed.</summary>
    public static string Shown(string path)
    {
        var shown = new string([.. path.Take(300).Select(character => IsInvisible(character) ? '\uFFFD' : character)]);
        return path.Length > 300 ? shown + "…" : shown;
    }

    /// <summary>Control characters, and the marks that turn the direction of writing so that <c>exe.xml</c> reads as something else.</summary>
    private static bool IsInvisible(char character) =>
        char.IsControl(character) || character is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';
}
