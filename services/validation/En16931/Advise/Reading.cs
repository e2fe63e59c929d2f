using Hub.En16931.Model;
using Hub.En16931.Xml;

namespace Hub.En16931.Advise;

/// <summary>What advice reads with: terms of the model, or local names, whichever syntax they are of, where it reads a document as a person does.</summary>
internal static class Reading
{
    public const int LongestValue = 100;
    private const decimal Largest = 1_000_000_000_000_000;

    /// <summary>The invoice in the terms of the model, for what does not hang on the names around it.</summary>
    public static Invoice InvoiceOf(XmlTree tree) => new(tree, DocumentRoot.SyntaxOf(tree));

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

    /// <summary>The beginning of a text, without space around it.</summary>
    public static string Value(this XmlTree tree, int node) => TextCut.Of(XmlSpace.Trim(tree.TextUtf8(node)), LongestValue);

    /// <summary>The beginning of an attribute; null when it is absent.</summary>
    public static string? Value(this XmlTree tree, int node, int attribute) =>
        tree.TryGetAttribute(node, attribute, out var value) ? TextCut.Of(value, LongestValue) : null;

    /// <summary>An amount; null when there is none, or one so large that sums of such could overflow.</summary>
    public static decimal? Amount(this Leaf leaf) => leaf.Decimal is { } value && Math.Abs(value) < Largest ? value : null;

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
