using Hub.En16931.Xml;

namespace Hub.En16931;

/// <summary>The root elements the engine knows.</summary>
internal static class DocumentRoot
{
    public static readonly int UblInvoice = XmlName.Of(Namespaces.UblInvoice, "Invoice");
    public static readonly int UblCreditNote = XmlName.Of(Namespaces.UblCreditNote, "CreditNote");
    public static readonly int CrossIndustryInvoice = XmlName.Of(Namespaces.Rsm, "CrossIndustryInvoice");

    public static InvoiceSyntax SyntaxOf(XmlTree tree)
    {
        var root = tree.Name(0);
        if (root == UblInvoice)
        {
            return InvoiceSyntax.UblInvoice;
        }

        if (root == UblCreditNote)
        {
            return InvoiceSyntax.UblCreditNote;
        }

        return root == CrossIndustryInvoice ? InvoiceSyntax.CrossIndustryInvoice : InvoiceSyntax.Unknown;
    }
}
