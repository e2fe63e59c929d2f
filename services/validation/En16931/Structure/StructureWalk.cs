using Hub.En16931.Model;
using Hub.En16931.Xml;

namespace Hub.En16931.Structure;

/// <summary>
/// Walks a document and its schema side by side. The usual case, children in the order of the schema, costs a comparison a particle;
/// only when a child is out of place does <see cref="ContentDiagnosis"/> work out what is wrong. Depth is bounded by the parser.
/// </summary>
internal sealed class StructureWalk(XmlTree tree, SchemaTable table, FindingSink findings)
{
    private const string InstanceNamespace = "http://www.w3.org/2001/XMLSchema-instance";
    private static readonly int SchemaLocation = XmlName.Of(InstanceNamespace, "schemaLocation");
    private static readonly int NoNamespaceSchemaLocation = XmlName.Of(InstanceNamespace, "noNamespaceSchemaLocation");

    public bool IsValid { get; private set; } = true;

    public void Element(int node, SchemaType type)
    {
        if (tree.AttributeEnd(node) > tree.AttributeStart(node) || type.RequiredAttributes > 0)
        {
            Attributes(node, type);
        }

        if (type.Form == ContentForm.Text)
        {
            Value(node, type);
            return;
        }

        if (HasOwnText(node))
        {
            Report(StructureRules.Text, node, tree.QualifiedName(node));
        }

        switch (type.Form)
        {
            case ContentForm.Sequence:
                Sequence(node, type);
                break;
            case ContentForm.Choice:
                Choice(node, type);
                break;
            default:
                Extension(node);
                break;
        }
    }

    private bool HasOwnText(int node) =>
        tree.IsLeaf(node) ? !XmlSpace.IsBlank(tree.TextUtf8(node)) : tree.HasMixedText(node);

    private void Sequence(int node, SchemaType type)
    {
        var particles = type.Particles;
        var place = 0;
        var times = 0;
        var isInPlace = true;
        for (var child = tree.FirstChild(node); child >= 0; child = tree.NextSibling(child))
        {
            var name = tree.Name(child);
            while (place < particles.Length && particles[place].Name != name)
            {
                isInPlace &= times > 0 || !particles[place].IsRequired;
                place++;
                times = 0;
            }

            if (place == particles.Length)
            {
                Diagnose(node, type);
                Children(child, type);
                return;
            }

            times++;
            isInPlace &= times == 1 || particles[place].IsRepeatable;
            Element(child, particles[place].Type);
        }

        for (; place < particles.Length; place++, times = 0)
        {
            isInPlace &= times > 0 || !particles[place].IsRequired;
        }

        if (!isInPlace)
        {
            Diagnose(node, type);
        }
    }

    private void Choice(int node, SchemaType type)
    {
        var child = tree.FirstChild(node);
        if (child < 0 || tree.NextSibling(child) >= 0 || type.Find(tree.Name(child)) < 0)
        {
            Diagnose(node, type);
        }

        Children(child, type);
    }

    /// <summary>A child and its siblings after it, each by its name wherever it stands.</summary>
    private void Children(int child, SchemaType type)
    {
        for (; child >= 0; child = tree.NextSibling(child))
        {
            if (type.Find(tree.Name(child)) is >= 0 and var place)
            {
                Element(child, type.Particles[place].Type);
            }
        }
    }

    private void Diagnose(int node, SchemaType type)
    {
        IsValid = false;
        if (!findings.IsFull)
        {
            new ContentDiagnosis(tree, findings).Report(node, type);
        }
    }

    /// <summary>The content of a UBL extension: one element of another namespace, checked only where the schema knows it.</summary>
    private void Extension(int node)
    {
        var child = tree.FirstChild(node);
        if (child < 0)
        {
            Report(StructureRules.Missing, node, tree.QualifiedName(node), "*");
            return;
        }

        var uri = tree.NamespaceUri(child);
        if (uri.Length == 0 || uri == Namespaces.Ext)
        {
            Report(StructureRules.Unknown, child, tree.QualifiedName(child), "*");
        }

        if (tree.NextSibling(child) is >= 0 and var second)
        {
            Report(StructureRules.Repeated, second, tree.QualifiedName(second));
        }

        Lax(child);
    }

    private void Lax(int node)
    {
        if (table.Global(tree.Name(node)) is { } type)
        {
            Element(node, type);
            return;
        }

        for (var child = tree.FirstChild(node); child >= 0; child = tree.NextSibling(child))
        {
            Lax(child);
        }
    }

    private void Value(int node, SchemaType type)
    {
        for (var child = tree.FirstChild(node); child >= 0; child = tree.NextSibling(child))
        {
            Report(StructureRules.Unknown, child, tree.QualifiedName(child), "-");
        }

        if (tree.IsLeaf(node) && !type.Value.Accepts(tree.TextUtf8(node)))
        {
            Report(StructureRules.Value, node, expected: SchemaTexts.Describe(type.Value));
        }
    }

    private void Attributes(int node, SchemaType type)
    {
        var required = 0;
        for (var attribute = tree.AttributeStart(node); attribute < tree.AttributeEnd(node); attribute++)
        {
            var name = tree.AttributeName(attribute);
            if (type.Attribute(name) is { } use)
            {
                required += use.IsRequired ? 1 : 0;
                Attribute(node, attribute, use);
            }
            else if (name != SchemaLocation && name != NoNamespaceSchemaLocation)
            {
                Report(StructureRules.UnknownAttribute, node, tree.AttributeLocalName(attribute), SchemaTexts.List(type.Attributes));
            }
        }

        if (type.RequiredAttributes > 0 && required < type.RequiredAttributes)
        {
            MissingAttributes(node, type);
        }
    }

    private void Attribute(int node, int attribute, AttributeUse use)
    {
        var value = tree.AttributeValue(attribute);
        if (!use.Type.Accepts(value))
        {
            Report(StructureRules.AttributeValue, node, tree.AttributeText(attribute), SchemaTexts.Describe(use.Type));
        }
        else if (use.Fixed is not null && !SchemaTexts.CollapsedEquals(value, use.Fixed))
        {
            Report(StructureRules.AttributeValue, node, tree.AttributeText(attribute), SchemaTexts.Utf8(use.Fixed));
        }
    }

    private void MissingAttributes(int node, SchemaType type)
    {
        foreach (var use in type.Attributes)
        {
            if (use.IsRequired && tree.Attribute(node, use.Name) < 0)
            {
                Report(StructureRules.MissingAttribute, node, expected: use.LocalName);
            }
        }
    }

    private void Report(Rule rule, int node, string? found = null, string? expected = null)
    {
        IsValid = false;
        findings.Report(rule, tree, node, found, expected);
    }
}
