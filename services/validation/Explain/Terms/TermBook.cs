using System.Collections.Frozen;

namespace Hub.Explain.Terms;

/// <summary>The business terms by number, with their names and places.</summary>
public static class TermBook
{
    private const int SmallGroup = 3;

    private static readonly FrozenDictionary<string, BusinessTerm> ById = Read().ToFrozenDictionary(term => term.Id, StringComparer.Ordinal);

    /// <summary>The term of a number; null when there is none, or none that stands in a document.</summary>
    public static BusinessTerm? Find(string id) => ById.GetValueOrDefault(id);

    /// <summary>A term itself; of a small group, the terms in it: the group's own place does not say what to write.</summary>
    public static IReadOnlyList<BusinessTerm> Leaves(BusinessTerm term)
    {
        if (!term.Id.StartsWith("BG-", StringComparison.Ordinal) || term.Ubl is not { } group) return [term];
        var leaves = ById.Values.Where(other => other.Ubl?.StartsWith(group + "/", StringComparison.Ordinal) == true).OrderBy(other => other.Id, StringComparer.Ordinal).ToList();
        return leaves.Count is > 0 and <= SmallGroup ? leaves : [term];
    }

    private static IEnumerable<BusinessTerm> Read()
    {
        using var stream = typeof(TermBook).Assembly.GetManifestResourceStream("Hub.Explain.terms.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var parts = line.Split('|');
            yield return new BusinessTerm(parts[0], parts[1], parts[2], PathOf(parts[3]), PathOf(parts[4]));
        }
    }

    private static string? PathOf(string text) => text.Length == 0 ? null : text;
}
