using System.Xml.Linq;
using Hub.En16931;
using Hub.En16931.Structure;
using Hub.En16931.Xml;

namespace Hub.Explain.Examples;

/// <summary>Puts elements where the schema has a place for them, with what the schema wants inside.</summary>
internal static class SchemaPlaces
{
    private const int Deepest = 6;

    /// <summary>True when the schema has a place for a child of that name.</summary>
    public static bool Allows(XElement parent, XName child) => TypeOf(parent) is { } type && type.Find(IdOf(child)) >= 0;

    /// <summary>True when the schema has that attribute on the element.</summary>
    public static bool AllowsAttribute(XElement element, string attribute) =>
        TypeOf(element) is { } type && Array.Exists(type.Attributes, use => use.LocalName == attribute);

    /// <summary>Adds a child with the least that the schema asks of it; at the end when the schema has no place for it.</summary>
    /// <param name="parent">The element it is added to.</param>
    /// <param name="name">Its name.</param>
    /// <param name="isHolder">True when something will be put into it, so that it needs nothing else to say something.</param>
    public static XElement Add(XElement parent, XName name, bool isHolder = false)
    {
        var type = TypeOf(parent);
        var at = type?.Find(IdOf(name)) ?? -1;
        var child = Make(name, at < 0 ? null : type!.Particles[at].Type, 0, isHolder);
        Insert(parent, child);
        return child;
    }

    /// <summary>Puts a child before the first element that the schema wants after it.</summary>
    public static void Insert(XElement parent, XElement child)
    {
        var type = TypeOf(parent);
        var at = type?.Find(IdOf(child.Name)) ?? -1;
        var after = at < 0 ? null : parent.Elements().FirstOrDefault(sibling => type!.Find(IdOf(sibling.Name)) > at);
        if (after is null) parent.Add(child);
        else after.AddBeforeSelf(child);
    }

    private static XElement Make(XName name, SchemaType? type, int depth, bool isHolder = false)
    {
        var made = new XElement(name);
        if (type is null || type.Form == ContentForm.Text)
        {
            made.Value = SampleValues.Of(name.LocalName, type?.Value.Kind ?? SimpleKind.String);
            foreach (var use in type?.Attributes ?? []) if (use.IsRequired) made.SetAttributeValue(use.LocalName, SampleValues.OfAttribute(use.LocalName));
            return made;
        }
        foreach (var particle in ContentOf(type, depth, isHolder)) made.Add(Make(NameOf(particle.Name), particle.Type, depth + 1));
        return made;
    }

    /// <summary>The required children; where there are none, the first one that is a text: an empty element says nothing.</summary>
    private static IEnumerable<Particle> ContentOf(SchemaType type, int depth, bool isHolder)
    {
        if (depth > Deepest || type.Form == ContentForm.Any) return [];
        if (type.Form == ContentForm.Choice) return type.Particles.OrderBy(particle => IsPreferred(particle) ? 0 : 1).Take(1);
        var required = type.Particles.Where(particle => particle.IsRequired).ToList();
        return required.Count > 0 || isHolder ? required : type.Particles.Where(particle => particle.Type.Form == ContentForm.Text).Take(1);
    }

    /// <summary>Of a date, the text in a format; of an indicator, the indicator.</summary>
    private static bool IsPreferred(Particle particle) => XmlName.LocalName(particle.Name) is "DateTimeString" or "DateString" or "Indicator";

    private static SchemaType? TypeOf(XElement element)
    {
        if (element.Parent is not { } parent) return TableOf(element).Root(IdOf(element.Name));
        return TypeOf(parent) is { } type && type.Find(IdOf(element.Name)) is >= 0 and var at ? type.Particles[at].Type : null;
    }

    private static SchemaTable TableOf(XElement root) => root.Name.NamespaceName == Namespaces.Rsm ? SchemaTable.CiiD22B : SchemaTable.Ubl;

    private static int IdOf(XName name) => XmlName.Of(name.NamespaceName, name.LocalName);

    private static XName NameOf(int id) => XName.Get(XmlName.LocalName(id), XmlName.NamespaceUri(id));
}
