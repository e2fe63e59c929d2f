using Hub.En16931;
using Hub.ReadableView.Markup;

namespace Hub.ReadableView.Sections;

/// <summary>What the page was made from.</summary>
internal static class Footer
{
    public static Page Of(ViewedDocument document)
    {
        var page = new Page().Markup("\n<footer>Vue lisible établie à partir du fichier ");
        if (document.FileName is { } name) page.Markup("<span class=\"v\">").Text(name).Markup("</span> ");
        return page.Text(Syntax(document)).Markup(". Seul le fichier d’origine fait foi.</footer></main></body></html>\n");
    }

    private static string Syntax(ViewedDocument document) => (document.Verdict?.Syntax, document.IsPdf) switch
    {
        (InvoiceSyntax.UblInvoice, false) => "(UBL 2.1, facture)",
        (InvoiceSyntax.UblCreditNote, false) => "(UBL 2.1, avoir)",
        (InvoiceSyntax.CrossIndustryInvoice, false) => "(UN/CEFACT CII)",
        (_, true) => "(Factur-X, PDF)",
        _ => "(format inconnu)",
    };
}
