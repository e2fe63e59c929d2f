using System.Security;
using System.Xml.Linq;
using Hub.En16931;

namespace Hub.Explain.Examples;

/// <summary>Writes the elements that an example is about, with their parents; all other elements are one "…" where they stand.</summary>
internal sealed class FragmentWriter
{
    private const int MostLines = 60;
    private const int LongestText = 200;
    private const string Omitted = "…";
    private readonly Dictionary<string, string> prefixes;
    private readonly HashSet<XElement> whole;
    private readonly HashSet<XElement> opened;
    private readonly HashSet<XElement> marked;
    private readonly List<FragmentLine> lines = [];

    private FragmentWriter(InvoiceSyntax syntax, IEnumerable<XElement> whole, IEnumerable<XElement> marked)
    {
        prefixes = ExampleNamespaces.Of(syntax).ToDictionary(pair => pair.Uri, pair => pair.Prefix, StringComparer.Ordinal);
        this.marked = [.. marked];
        this.whole = [.. whole, .. this.marked];
        opened = [.. this.whole.SelectMany(element => element.Ancestors())];
    }

    /// <summary>The lines of a fragment.</summary>
    /// <param name="document">The document it is a part of.</param>
    /// <param name="whole">Elements to show with all that is in them.</param>
    /// <param name="marked">Elements to show and to mark.</param>
    /// <param name="parents">Elements to show with their first texts, so that one sees where something is missing.</param>
    public static IReadOnlyList<FragmentLine> Write(ExampleDocument document, IEnumerable<XElement> whole, IEnumerable<XElement> marked, IEnumerable<XElement> parents)
    {
        var context = parents.SelectMany(parent => parent.HasElements ? parent.Elements().Where(child => !child.HasElements).Take(2).DefaultIfEmpty(parent.Elements().First()) : [parent]);
        var writer = new FragmentWriter(document.Syntax, whole.Concat(context.Where(child => child.Descendants().Count() < MostLines / 4)), marked);
        writer.opened.UnionWith(parents.SelectMany(parent => parent.AncestorsAndSelf()));
        writer.Write(document.Root, 0, isInside: false, isMarked: false);
        return writer.lines.Count <= MostLines ? writer.lines : [.. writer.lines.Take(MostLines), new FragmentLine(Omitted, false)];
    }

    private void Write(XElement element, int depth, bool isInside, bool isMarked)
    {
        isInside |= whole.Contains(element);
        isMarked |= marked.Contains(element);
        var name = NameOf(element.Name.NamespaceName, element.Name.LocalName);
        var tag = name + string.Concat(element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).Select(attribute => $" {attribute.Name.LocalName}=\"{SecurityElement.Escape(attribute.Value)}\""));
        if (!element.HasElements)
        {
            Line(depth, element.Value.Length == 0 ? $"<{tag}/>" : $"<{tag}>{SecurityElement.Escape(Shown(element.Value))}</{name}>", isMarked);
            return;
        }
        Line(depth, $"<{tag}>", isMarked);
        WriteChildren(element, depth + 1, isInside, isMarked);
        Line(depth, $"</{name}>", isMarked);
    }

    private void WriteChildren(XElement element, int depth, bool isInside, bool isMarked)
    {
        var isOmitting = false;
        foreach (var child in element.Elements())
        {
            var isShown = isInside || opened.Contains(child) || whole.Contains(child);
            if (isShown) Write(child, depth, isInside, isMarked);
            else if (!isOmitting) Line(depth, Omitted, isMarked: false);
            isOmitting = !isShown;
        }
    }

    /// <summary>Of a text that is too long on purpose, the two ends.</summary>
    private static string Shown(string text) => text.Length <= LongestText ? text : $"{text[..40]} {Omitted} {text[^20..]}";

    private void Line(int depth, string text, bool isMarked) => lines.Add(new FragmentLine(new string(' ', 2 * depth) + text, isMarked));

    /// <summary>The root of UBL has no prefix in most invoices.</summary>
    private string NameOf(string uri, string local) => prefixes.GetValueOrDefault(uri) is { } prefix and not ("ubl" or "cn") ? $"{prefix}:{local}" : local;
}
