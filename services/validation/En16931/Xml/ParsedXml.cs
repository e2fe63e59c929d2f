namespace Hub.En16931.Xml;

/// <summary>What reading gave: a whole tree, or the part before the fault, or nothing at all.</summary>
internal readonly record struct ParsedXml(XmlTree? Tree, bool IsWellFormed);
