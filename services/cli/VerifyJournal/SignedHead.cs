using System.Text.RegularExpressions;

namespace Hub.Cli.VerifyJournal;

/// <summary>A signed head that somebody kept, and where it was found.</summary>
/// <param name="Source">Name of the file.</param>
/// <param name="Jws">The signed statement.</param>
internal sealed partial record SignedHead(string Source, string Jws)
{
    /// <summary>The heads in a file, whatever stands around them: the answer of the hub as it is, or the signed texts alone.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public static IReadOnlyList<SignedHead> ReadFile(string path)
    {
        var heads = Compact().Matches(File.ReadAllText(path)).Select(match => new SignedHead(Path.GetFileName(path), match.Value)).ToList();
        return heads.Count > 0 ? heads : throw new InvalidDataException($"{path}: there is no signed head in it.");
    }

    [GeneratedRegex(@"eyJ[\w-]+\.[\w-]+\.[\w-]+", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Compact();
}
