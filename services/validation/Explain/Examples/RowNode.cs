using System.Xml.Linq;

namespace Hub.Explain.Examples;

/// <summary>An element that a row judges, with what its arguments select from it.</summary>
internal sealed class RowNode(ExampleDocument document, XElement node)
{
    /// <summary>Makes sure that the path leads to an element; its attribute is left as it is.</summary>
    public void Hold(ExamplePath path) => Ensure(path);

    /// <summary>Makes sure that there is what the path ends in, an attribute as well.</summary>
    public void Add(ExamplePath path)
    {
        if (Ensure(path) is not { } element) return;
        if (path.Attribute is { } attribute && element.Attribute(attribute) is null) element.SetAttributeValue(attribute, SampleValues.OfAttribute(attribute));
    }

    /// <summary>Takes away all that the path selects.</summary>
    public void Remove(ExamplePath path)
    {
        foreach (var element in document.Select(node, path))
        {
            if (path.Attribute is { } attribute) element.SetAttributeValue(attribute, null);
            else element.Remove();
        }
    }

    /// <summary>Puts copies of the element, or of one above it, beside it; with another text where texts must be alike.</summary>
    public void Repeat(ExamplePath path, int above, int copies, bool change)
    {
        if (Ensure(path) is not { } element) return;
        var repeated = element.AncestorsAndSelf().ElementAt(above);
        for (var copy = 0; copy < copies && repeated.Parent is not null; copy++)
        {
            var second = new XElement(repeated);
            if (change) second.DescendantsAndSelf(element.Name).First().Value += "0";
            repeated.AddAfterSelf(second);
        }
    }

    /// <summary>Gives the element, or its attribute, another value.</summary>
    public void Change(ExamplePath path, string value)
    {
        if (Ensure(path) is not { } element) return;
        if (path.Attribute is { } attribute) element.SetAttributeValue(attribute, value);
        else element.Value = value;
    }

    /// <summary>An attribute that may stand on any element is put on the first that the schema lets have it.</summary>
    private XElement? Ensure(ExamplePath path)
    {
        if (path.Attribute is not { } attribute || (path.Steps.Count > 0 && !path.Steps[^1].IsEnding)) return document.Ensure(node, path);
        if (path.Start.Length == 0 && path.Steps.Count == 0) return node;
        var candidates = path.Steps.Count > 0 ? document.Select(path.XPath) : [.. document.Root.Descendants()];
        return candidates.FirstOrDefault(element => SchemaPlaces.AllowsAttribute(element, attribute)) ?? candidates.FirstOrDefault(element => !element.HasElements);
    }
}
