namespace Hub.En16931.Xml;

/// <summary>Why and where reading stopped.</summary>
internal sealed record XmlFault(Rule Rule, int Offset, string? Found = null, string? Expected = null);
