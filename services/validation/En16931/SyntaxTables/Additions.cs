namespace Hub.En16931.SyntaxTables;

/// <summary>Puts what a profile adds to what EN 16931 has.</summary>
internal static class Additions
{
    public static IReadOnlyDictionary<string, T> With<T>(this IReadOnlyDictionary<string, T> standard, IReadOnlyDictionary<string, T> added) =>
        standard.Concat(added).ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
}
