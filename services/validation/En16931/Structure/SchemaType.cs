namespace Hub.En16931.Structure;

/// <summary>The type of an element: either a text with attributes, or elements without attributes.</summary>
internal sealed class SchemaType
{
    /// <summary>How the children go together; <see cref="ContentForm.Text"/> when there are none.</summary>
    public ContentForm Form { get; set; }

    /// <summary>The text, when <see cref="Form"/> is <see cref="ContentForm.Text"/>.</summary>
    public ValueType Value { get; set; }

    public Particle[] Particles { get; set; } = [];

    public AttributeUse[] Attributes
    {
        get;
        set
        {
            field = value;
            RequiredAttributes = value.Count(use => use.IsRequired);
        }
    } = [];

    /// <summary>Number of attributes that an element must have.</summary>
    public int RequiredAttributes { get; private set; }

    /// <summary>The attribute of that name; null when there is no place for it.</summary>
    public AttributeUse? Attribute(int name)
    {
        foreach (var use in Attributes)
        {
            if (use.Name == name)
            {
                return use;
            }
        }

        return null;
    }

    /// <summary>Index of the particle of that name; -1 when there is no place for it.</summary>
    public int Find(int name)
    {
        for (var index = 0; index < Particles.Length; index++)
        {
            if (Particles[index].Name == name)
            {
                return index;
            }
        }

        return -1;
    }
}
