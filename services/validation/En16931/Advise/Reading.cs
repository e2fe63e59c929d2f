using Hub.En16931.Model;
using Hub.En16931.Xml;

namespace Hub.En16931.Advise;

/// <summary>Walks a tree by local names, whichever syntax it is of: advice reads a document as a person does.</summary>
internal static class Reading
{
    private const int LongestValue = 100;
    private const decimal Largest = 1_000_000_000_000_000;

    public static IEnumerable<int> Children(this XmlTree tree, int node, string name)
    {
        for (var child = tree.FirstChild(node); child >= 0; child = tree.NextSibling(child))
        {
            if (tree.LocalName(child) == name) yield return child;
        }
    }

    /// <summary>All elements at the end of a path of local names.</summary>
    public static IEnumerable<int> Under(this XmlTree tree, int node, params string[] path) =>
        path.Aggregate<string, IEnumerable<int>>([node], (nodes, name) => nodes.SelectMany(parent => tree.Children(parent, name)));

    /// <summary>The beginning of the text of the first element at the end of a path, without space around it; null when there is none.</summary>
    public static string? ValueUnder(this XmlTree tree, int node, params string[] path) =>
        tree.Under(node, path).Select(found => tree.Value(found)).FirstOrDefault();

    public static string Value(this XmlTree tree, int node) => TextCut.Of(XmlSpace.Trim(tree.TextUtf8(node)), LongestValue);

    /// <summary>The beginning of an attribute; null when it is absent.</summary>
    public static string? Value(this XmlTree tree, int node, int attribute) =>
        tree.TryGetAttribute(node, attribute, out var value) ? TextCut.Of(value, LongestValue) : null;

    /// <summary>An amount; null when there is none, or one so large that sums of such could overflow.</summary>
    public static decimal? Number(this XmlTree tree, int node, params string[] path) =>
        tree.Under(node, path).Select(found => XmlNumber.TryDecimal(tree.TextUtf8(found), out var value) && Math.Abs(value) < Largest ? value : (decimal?)null).FirstOrDefault();

    /// <summary>"ram:ID (ligne 12)"; the word for line is the language's.</summary>
    public static string Named(this XmlTree tree, int node, string line) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{tree.QualifiedName(node)} ({line} {tree.Position(node).Line})");

    public static bool IsDigits(string text, int length) => text.Length == length && text.All(char.IsAsciiDigit);

    /// <summary>The digits of a number that may be written with spaces or dots; null when it holds anything else.</summary>
    public static string? DigitsOf(string text)
    {
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        return text.All(character => char.IsAsciiDigit(character) || char.IsWhiteSpace(character) || character is '.' or '-') ? digits : null;
    }
}
