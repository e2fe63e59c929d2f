using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;
using Hub.En16931;

namespace Hub.Explain.Examples;

/// <summary>An invoice that examples are made of: found in and changed by paths, new elements standing where the schema wants them.</summary>
internal sealed partial class ExampleDocument
{
    private const string AnyPrefix = "(any)";
    private readonly XmlNamespaceManager names = new(new NameTable());

    private ExampleDocument(XDocument xml, InvoiceSyntax syntax)
    {
        Xml = xml;
        Syntax = syntax;
        foreach (var (prefix, uri) in ExampleNamespaces.Of(syntax)) names.AddNamespace(prefix, uri);
    }

    public XDocument Xml { get; }

    public InvoiceSyntax Syntax { get; }

    public XElement Root => Xml.Root!;

    /// <summary>A document as the project keeps it.</summary>
    public static ExampleDocument Load(Stream source, InvoiceSyntax syntax) => new(XDocument.Load(source), syntax);

    /// <summary>A copy to change.</summary>
    public ExampleDocument Copy() => new(new XDocument(Xml), Syntax);

    /// <summary>The bytes that the engine judges.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(Xml.ToString());

    /// <summary>The elements of a path.</summary>
    public IReadOnlyList<XElement> Select(string xpath) => [.. Root.XPathSelectElements(xpath, names)];

    /// <summary>The elements of a path that starts at an element, or at the root.</summary>
    public IReadOnlyList<XElement> Select(XElement from, ExamplePath path) =>
        path.Steps.Count == 0 ? [from] : [.. (path.Start.Length > 0 ? Root : from).XPathSelectElements(path.XPath, names)];

    /// <summary>The first element of a path; what is missing of it is made. Null when nothing in the document can hold it.</summary>
    public XElement? Ensure(XElement from, ExamplePath path)
    {
        if (Select(from, path) is [var found, ..]) return found;
        return path.Start switch
        {
            "/" => Descend(null, path.Steps, 0),
            "" => Descend(from, path.Steps, 0),
            _ => EnsureAnywhere(path),
        };
    }

    public XName NameOf(string qualified)
    {
        var colon = qualified.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? qualified : XName.Get(qualified[(colon + 1)..], names.LookupNamespace(qualified[..colon]) ?? AnyPrefix);
    }

    /// <summary>As much of the path as there is somewhere, and the rest of it made there.</summary>
    private XElement? EnsureAnywhere(ExamplePath path)
    {
        for (var known = path.Steps.Count - 1; known > 0; known--)
        {
            if (Select(path.Without(path.Steps.Count - known).XPath) is [var start, ..]) return Descend(start, path.Steps, known);
        }
        var first = NameOf(path.Steps[0].Name);
        var parent = Root.DescendantsAndSelf().FirstOrDefault(element => SchemaPlaces.Allows(element, first));
        return parent is null ? null : Descend(parent, path.Steps, 0);
    }

    private XElement? Descend(XElement? from, IReadOnlyList<ExampleStep> steps, int at)
    {
        var isNew = false;
        for (; at < steps.Count; at++)
        {
            var step = steps[at];
            if (from is null)
            {
                from = Root;
                continue;
            }
            var found = from.XPathSelectElement(step.XPath, names);
            if (found is null && step.IsEnding) return null;
            (from, isNew) = (found ?? Make(from, step, isNew, isHolder: at < steps.Count - 1), isNew || found is null);
        }
        return from;
    }

    /// <summary>A new parent may have been given the child already, without what the step asks of it.</summary>
    private XElement Make(XElement parent, ExampleStep step, bool isParentNew, bool isHolder)
    {
        var name = NameOf(step.Name);
        var made = (isParentNew ? parent.Element(name) : null) ?? SchemaPlaces.Add(parent, name, isHolder);
        foreach (var predicate in step.Predicates) Fulfil(made, predicate);
        return made;
    }

    /// <summary>Makes "path='value'" and "@name='value'" true; what else a predicate says is true of a new element.</summary>
    private void Fulfil(XElement made, string predicate)
    {
        if (Equality().Match(predicate) is not { Success: true } match)
        {
            if (predicate.StartsWith('@')) made.SetAttributeValue(predicate[1..], SampleValues.OfAttribute(predicate[1..]));
            return;
        }
        var (path, value) = (ExamplePath.Parse(match.Groups["path"].Value), match.Groups["value"].Value);
        var target = path.Steps.Count == 0 ? made : Ensure(made, path)!;
        if (path.Attribute is { } attribute) target.SetAttributeValue(attribute, value);
        else target.Value = value;
    }

    [GeneratedRegex("^(?<path>[@A-Za-z:/]+)='(?<value>[^']*)'$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Equality();
}
