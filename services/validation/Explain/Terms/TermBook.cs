using System.Collections.Frozen;

namespace Hub.Explain.Terms;

/// <summary>The business terms by number, with their names and places.</summary>
public static class TermBook
{
    private static readonly FrozenDictionary<string, BusinessTerm> ById = Read().ToFrozenDictionary(term => term.Id, StringComparer.Ordinal);

    /// <summary>The term of a number; null when there is none, or none that stands in a document.</summary>
    public static BusinessTerm? Find(string id) => ById.GetValueOrDefault(id);

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
