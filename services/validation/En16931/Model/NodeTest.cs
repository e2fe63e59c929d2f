using Hub.En16931.Xml;

namespace Hub.En16931.Model;

/// <summary>A predicate of a path step. What XPath would raise as an error inside a predicate of a pattern is false here.</summary>
internal delegate bool NodeTest(XmlTree tree, int node);
