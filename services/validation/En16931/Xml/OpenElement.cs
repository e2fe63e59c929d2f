namespace Hub.En16931.Xml;

/// <summary>An element whose end tag has not been met yet, and what to go back to when it is.</summary>
internal struct OpenElement
{
    public int Node;
    public int NameLength;
    public int Context;
    public int Bindings;
    public TextTraits Traits;
}
