using System.Diagnostics.CodeAnalysis;
using Hub.En16931.Model;
using Hub.ReadableView.Values;

namespace Hub.ReadableView.Sections;

/// <summary>What a line says beside its amounts.</summary>
internal static class LineDetails
{
    public static void Write(View view, InvoiceLine line, string name)
    {
        var place = line.Place;
        Paragraph(view, line.ItemDescription, "BT-154", place, name);
        Paragraph(view, line.Note, "BT-127", place, name);
        view.Page.Markup("<div class=\"details\">");
        Detail(view, "Réf. vendeur", line.SellerItemIdentifier, "BT-155", place, name);
        Detail(view, "Réf. acheteur", line.BuyerItemIdentifier, "BT-156", place, name);
        Detail(view, "Code article", line.StandardItemIdentifier, "BT-157", place, name, Scheme);
        Detail(view, "Ligne de commande", line.PurchaseOrderLine, "BT-132", place, name);
        Detail(view, "Objet", line.ObjectIdentifier, "BT-128", place, name, CodeWriting.Identifier);
        Detail(view, "Imputation", line.AccountingReference, "BT-133", place, name);
        Detail(view, "Origine", line.OriginCountry, "BT-159", place, name, CodeWriting.Name(CodeNames.Countries));
        WriteClassifications(view, line, name);
        WritePeriod(view, line);
        WriteAttributes(view, line, name);
        view.Page.Markup("</div>");
        WriteAllowances(view, line, name);
    }

    private static void Paragraph(View view, Leaf text, string term, Place within, string name)
    {
        if (!view.Shows(text, term, within)) return;
        view.Page.Markup("<div class=\"description\">");
        view.Value(text, term, within, name);
        view.Page.Markup("</div>");
    }

    private static void Detail(View view, [ConstantExpected] string label, Leaf leaf, string term, Place within, string name, Func<Leaf, string?>? format = null)
    {
        if (!view.Shows(leaf, term, within)) return;
        view.Page.Markup("<span class=\"d\">").Markup(label).Markup(" ");
        view.Value(leaf, term, within, name, format);
        view.Page.Markup("</span> ");
    }

    private static void WriteClassifications(View view, InvoiceLine line, string name)
    {
        foreach (var code in line.Classifications.All.Take(view.Options.MostInsideALine))
        {
            var list = code.Attribute("listID");
            view.Page.Markup("<span class=\"d\">Classification ").Text(CodeNames.Of(CodeNames.ItemSchemes, list) ?? list?[..Math.Min(list.Length, view.Options.MostInsideALine)]).Markup(" <span class=\"v\">").Text(code.Excerpt(view.Options.MostOfAText)).Markup("</span>");
            view.Leave("BT-158", code.Place, line.Place, name + " : classification");
            view.Page.Markup("</span> ");
        }
    }

    private static void WritePeriod(View view, InvoiceLine line)
    {
        if (!line.Period.IsPresent) return;
        view.Page.Markup("<span class=\"d\">Période ");
        Periods.WriteDays(view, line.Period, "BT-134", "BT-135");
        view.Page.Markup("</span> ");
    }

    private static void WriteAttributes(View view, InvoiceLine line, string name)
    {
        var attributes = line.Attributes;
        foreach (var attribute in attributes.Take(view.Options.MostInsideALine))
        {
            view.Page.Markup("<span class=\"d\">");
            view.Value(attribute.Name, "BT-160", attribute.Place, name + " : attribut");
            view.Page.Markup(" : ");
            view.Value(attribute.Value, "BT-161", attribute.Place, name + " : attribut");
            view.Page.Markup("</span> ");
        }
        view.LeftOut(attributes.Count, view.Options.MostInsideALine, "attributs");
    }

    private static void WriteAllowances(View view, InvoiceLine line, string name)
    {
        foreach (var allowance in line.Allowances.Take(view.Options.MostInsideALine)) AllowanceText.Write(view, allowance, AllowanceTerms.OfLineAllowance, name + " : remise");
        foreach (var charge in line.Charges.Take(view.Options.MostInsideALine)) AllowanceText.Write(view, charge, AllowanceTerms.OfLineCharge, name + " : frais");
    }

    private static string? Scheme(Leaf leaf) => leaf.Scheme is { } scheme && CodeNames.Of(CodeNames.ItemSchemes, scheme) is { } known ? $"{leaf.Text} ({known})" : CodeWriting.Identifier(leaf);
}
