using Hub.En16931.Model;
using Hub.ReadableView.Values;

namespace Hub.ReadableView.Sections;

/// <summary>What a page is about, in a few words.</summary>
internal static class PageTitle
{
    private const int Most = 100;

    /// <summary>"Avoir F2026-12", or the file's name when there is no invoice to be read.</summary>
    public static string Of(ViewedDocument document) =>
        document.Verdict?.Invoice is { } invoice ? $"{TypeOf(invoice)} {invoice.Number.Excerpt(Most)}" : $"Document illisible {document.FileName}";

    /// <summary>The kind of the invoice by its type code: "Facture", "Avoir", …</summary>
    public static string TypeOf(Invoice invoice) =>
        CodeNames.Of(CodeNames.DocumentTypes, invoice.TypeCode.Excerpt(Most)) ?? (invoice.Syntax == En16931.InvoiceSyntax.UblCreditNote ? "Avoir" : "Facture");
}
