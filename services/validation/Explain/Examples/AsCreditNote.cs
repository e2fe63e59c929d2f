using System.Xml.Linq;
using Hub.En16931;

namespace Hub.Explain.Examples;

/// <summary>Makes the base invoice in UBL a credit note, which is a document of its own there; the paths of terms, which are those of an invoice, do not hold any more.</summary>
internal static class AsCreditNote
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["InvoiceTypeCode"] = "CreditNoteTypeCode",
        ["InvoiceLine"] = "CreditNoteLine",
        ["InvoicedQuantity"] = "CreditedQuantity",
    };

    /// <summary>A credit note of a kind (BT-3).</summary>
    public static Edit OfType(string type) => document =>
    {
        Edits.Set("BT-3", type)(document);
        Edits.Remove("BT-9")(document);
        foreach (var element in document.Root.Descendants()) element.Name = element.Name.Namespace + Names.GetValueOrDefault(element.Name.LocalName, element.Name.LocalName);
        var children = document.Root.Elements().ToList();
        var root = new XElement(XName.Get("CreditNote", Namespaces.UblCreditNote), document.Root.Attributes().Where(attribute => attribute.Name.LocalName != "xmlns"));
        document.Root.ReplaceWith(root);
        foreach (var child in children.Where(child => SchemaPlaces.Allows(root, child.Name))) SchemaPlaces.Insert(root, new XElement(child));
    };
}
