using Hub.En16931.Texts;
using Hub.En16931.Xml;

namespace Hub.En16931.Advise;

/// <summary>
/// Looks at what stands around a finding for the reason that a person would see at once. The text it gives stands in the place of the
/// rule's own; null leaves that. Asked only for findings whose text is read.
/// </summary>
internal delegate RuleText? Advice(XmlTree tree, int node);
