namespace Hub.Explain.Examples;

/// <summary>One element step of a path.</summary>
/// <param name="Name">Qualified name; "*Amount" and "ram:*Amount" are any name with that end.</param>
/// <param name="Predicates">What it must fulfil, as XPath without brackets.</param>
internal sealed record ExampleStep(string Name, IReadOnlyList<string> Predicates)
{
    public static ExampleStep Parse(string text, Func<string, string>? predicateOf)
    {
        var parts = text.Split('[', 2);
        IReadOnlyList<string> tests = parts.Length == 1 ? [] : [.. parts[1][..^1].Split("][").Select(test => test.StartsWith('@') || predicateOf is null ? test : predicateOf(test))];
        return new ExampleStep(parts[0], tests);
    }

    /// <summary>True when the name says only how an element's name ends.</summary>
    public bool IsEnding => Name.Contains('*', StringComparison.Ordinal);

    public string XPath => NameTest + string.Concat(Predicates.Select(predicate => $"[{predicate}]"));

    private string NameTest
    {
        get
        {
            if (!IsEnding) return Name;
            var star = Name.IndexOf('*', StringComparison.Ordinal);
            var (prefix, ending) = (Name[..star], Name[(star + 1)..]);
            return ending.Length == 0 ? $"{prefix}*" : $"{prefix}*[substring(local-name(),string-length(local-name())-{ending.Length - 1})='{ending}']";
        }
    }
}
