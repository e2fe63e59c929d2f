using Hub.En16931.Xml;

namespace Hub.En16931.Model;

/// <summary>An invoice in the terms of EN 16931, read from either syntax.</summary>
public sealed class Invoice
{
    internal Invoice(XmlTree tree, InvoiceSyntax syntax)
    {
        Tree = tree;
        Syntax = syntax;
    }

    /// <summary>The syntax it was read from.</summary>
    public InvoiceSyntax Syntax { get; }

    internal XmlTree Tree { get; }
}
