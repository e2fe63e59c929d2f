using System.Text;

namespace Hub.Explain.Examples;

/// <summary>A path in an example's document: element steps, from the root ("/…"), anywhere ("//…") or from a context, and perhaps an attribute at its end.</summary>
/// <param name="Start">What stands before the first step: "/", "//" or nothing.</param>
/// <param name="Steps">The element steps.</param>
/// <param name="Attribute">The attribute, null when the path ends in an element.</param>
internal sealed record ExamplePath(string Start, IReadOnlyList<ExampleStep> Steps, string? Attribute)
{
    /// <summary>Reads a path.</summary>
    /// <param name="text">XPath without axes, or a path of a rule table.</param>
    /// <param name="predicateOf">What a table's named test says in XPath; none in a plain XPath.</param>
    public static ExamplePath Parse(string text, Func<string, string>? predicateOf = null)
    {
        var start = text.StartsWith("//", StringComparison.Ordinal) ? "//" : text.StartsWith('/') ? "/" : "";
        List<string> parts = [.. Split(text[start.Length..]).Where(part => part != ".")];
        var attribute = parts.Count > 0 && parts[^1].StartsWith('@') ? parts[^1][1..] : null;
        if (attribute is not null) parts.RemoveAt(parts.Count - 1);
        return new ExamplePath(start, [.. parts.Select(part => ExampleStep.Parse(part, predicateOf))], attribute);
    }

    /// <summary>The XPath of the elements, without the attribute.</summary>
    public string XPath => Start + string.Join('/', Steps.Select(step => step.XPath));

    /// <summary>The path without its first or last steps.</summary>
    public ExamplePath Without(int last) => this with { Steps = [.. Steps.SkipLast(last)], Attribute = null };

    /// <summary>At slashes outside of brackets.</summary>
    private static IEnumerable<string> Split(string text)
    {
        var part = new StringBuilder();
        var depth = 0;
        foreach (var character in text)
        {
            depth += character switch { '[' => 1, ']' => -1, _ => 0 };
            if (character != '/' || depth > 0)
            {
                part.Append(character);
                continue;
            }
            yield return part.ToString();
            part.Clear();
        }
        if (part.Length > 0) yield return part.ToString();
    }
}
