using Hub.En16931.Model;

namespace Hub.En16931.Rules;

/// <summary>All patterns of a syntax, found by the name of the element they match.</summary>
internal sealed class ScopePatterns
{
    private readonly ScopePattern[]?[] byName;

    public ScopePatterns(IEnumerable<(Scope Scope, string Pattern)> table, PathVocabulary vocabulary)
    {
        var patterns = table
            .SelectMany(row => row.Pattern.Split('|'), (row, text) => new ScopePattern(row.Scope, text.Trim(), vocabulary))
            .ToLookup(pattern => pattern.LastName);
        byName = new ScopePattern[]?[patterns.Max(group => group.Key) + 1];
        foreach (var group in patterns)
        {
            byName[group.Key] = [.. group];
        }
    }

    /// <summary>The patterns an element of that name may match, null when there is none.</summary>
    public ScopePattern[]? Of(int name) => name < byName.Length ? byName[name] : null;
}
