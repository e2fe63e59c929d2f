using Hub.En16931.Model;
using Hub.En16931.Xml;

namespace Hub.En16931;

/// <summary>What a rule set gets to see: the tree for rules about syntax, the model for rules about meaning.</summary>
internal sealed record JudgedDocument(XmlTree Tree, InvoiceSyntax Syntax, Invoice Invoice);
