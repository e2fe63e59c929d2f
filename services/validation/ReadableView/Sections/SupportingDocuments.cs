using Hub.En16931.Model;
using Hub.ReadableView.Values;

namespace Hub.ReadableView.Sections;

/// <summary>BG-24: attached and referenced documents: what they are, not what they hold.</summary>
internal static class SupportingDocuments
{
    private const int MostOfAName = 300;

    public static void Write(View view)
    {
        var documents = view.Invoice.SupportingDocuments.Where(document => document.TypeCode.Text is not ("130" or "50")).ToList();
        if (documents.Count == 0) return;
        view.Page.Markup("<section><h2>Pièces jointes et documents cités</h2><table><thead><tr><th>Référence</th><th>Description</th><th>Fichier</th><th class=\"n\">Taille</th></tr></thead><tbody>");
        foreach (var document in documents.Take(view.Options.MostOfAGroup)) WriteRow(view, document);
        view.Page.Markup("</tbody></table>");
        view.LeftOut(documents.Count, view.Options.MostOfAGroup, "documents");
        view.Page.Markup("</section>");
        view.LeaveForWords();
    }

    private static void WriteRow(View view, SupportingDocument document)
    {
        var (page, place) = (view.Page, document.Place);
        page.Markup("<tr><td>");
        view.Value(document.Reference, "BT-122", place, "Pièce jointe");
        page.Markup("</td><td>");
        if (view.Shows(document.Description, "BT-123", place)) view.Value(document.Description, "BT-123", place, "Pièce jointe");
        page.Markup("</td><td>");
        WriteFile(view, document);
        page.Markup("</td><td class=\"n\">").Text(document.Content.IsPresent ? French.Size(document.Content.Base64Size) : null);
        view.LeaveForGroup(place, "Pièce jointe");
        page.Markup("</td></tr>");
    }

    private static void WriteFile(View view, SupportingDocument document)
    {
        view.Page.Text(Short(document.Content.Attribute("filename")));
        if (document.Content.Attribute("mimeCode") is { Length: > 0 } type) view.Page.Markup(" <span class=\"small\">").Text(Short(type)).Markup("</span>");
        view.Leave("BT-125", document.Content.Place, document.Place, "Pièce jointe : fichier");
        // An address is shown, never linked: nobody has checked where it leads.
        if (view.Shows(document.Location, "BT-124", document.Place)) view.Value(document.Location, "BT-124", document.Place, "Pièce jointe : adresse");
    }

    private static string? Short(string? text) => text is { Length: > MostOfAName } ? text[..MostOfAName] + "…" : text;
}
