using Hub.En16931.Model;

namespace Hub.En16931.SyntaxTables;

/// <summary>One step of a path in a table: "cac:Party", "cac:Party[test]", "ram:*Amount" (any name with that end), "*Amount".</summary>
/// <param name="Prefix">Prefix of the name, null for any namespace.</param>
/// <param name="LocalName">Local name, or its end when <paramref name="IsEnding"/>.</param>
/// <param name="IsEnding">True when any name with that end will do.</param>
/// <param name="Tests">All must hold.</param>
internal sealed record TableStep(string? Prefix, string LocalName, bool IsEnding, NodeTest[] Tests)
{
    /// <summary>The name as the table writes it.</summary>
    public string Qualified => Prefix is null ? LocalName : $"{Prefix}:{LocalName}";

    public static TableStep Parse(string text, TableVocabulary vocabulary)
    {
        var parts = text.Split('[');
        var tests = Array.ConvertAll(parts[1..], part => vocabulary.TestOf(part.TrimEnd(']')));
        var colon = parts[0].IndexOf(':', StringComparison.Ordinal);
        var local = parts[0][(colon + 1)..];
        return new TableStep(colon < 0 ? null : parts[0][..colon], local.TrimStart('*'), local[0] == '*', tests);
    }
}
