using Hub.Conversion.Mapping;

namespace Hub.Conversion.Forms;

/// <summary>How a value looks in an element: its text and attributes.</summary>
internal abstract class Form<TValue>
{
    /// <summary>Reads it; null when it does not have the form.</summary>
    public abstract TValue Read(Reading reading, int node);

    public abstract void Write(Writing writing, Tag tag, TValue value);
}
