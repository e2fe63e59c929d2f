using System.Buffers;

namespace Hub.DocumentStore;

/// <summary>The key of a document.</summary>
internal static class DocumentHash
{
    private const int Length = 64;
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    /// <summary>Lets only hashes through: they become parts of paths.</summary>
    public static string Checked(string sha256) =>
        sha256.Length == Length && !sha256.AsSpan().ContainsAnyExcept(Digits)
            ? sha256
            : throw new ArgumentException("A document is named by 64 lower-case hexadecimal digits.", nameof(sha256));
}
