using Hub.En16931.Model;
using Hub.ReadableView.Values;

namespace Hub.ReadableView.Sections;

/// <summary>One line of the invoice: a group of rows that printing does not break.</summary>
internal static class LineRow
{
    private const int MostOfAUnit = 30;

    public static void Write(View view, InvoiceLine line)
    {
        var (page, place) = (view.Page, line.Place);
        var name = "Ligne " + (line.Identifier.Excerpt(MostOfAUnit) ?? "sans numéro");
        page.Markup("<tbody class=\"line\"><tr><td>");
        view.Value(line.Identifier, "BT-126", place, name);
        page.Markup("</td><td><div class=\"item\">");
        view.Value(line.ItemName, "BT-153", place, name + " : article");
        page.Markup("</div>");
        LineDetails.Write(view, line, name);
        page.Markup("</td><td class=\"n\">");
        WriteQuantity(view, line, name);
        page.Markup("</td><td class=\"n\">");
        WritePrice(view, line, name);
        page.Markup("</td><td class=\"n\">");
        VatMarks.Write(view, line.VatCategory, "BT-151", line.VatRate, "BT-152", place, name + " : TVA");
        page.Markup("</td><td class=\"n amount\">");
        view.Value(line.NetAmount, "BT-131", place, name + " : montant", leaf => French.Amount(leaf, view.Currency));
        view.LeaveForGroup(place, name);
        page.Markup("</td></tr><tr class=\"said\"><td></td><td colspan=\"5\">");
        view.LeaveForWords();
        page.Markup("</td></tr></tbody>\n");
    }

    private static void WriteQuantity(View view, InvoiceLine line, string name)
    {
        view.Value(line.Quantity, "BT-129", line.Place, name + " : quantité", Quantity);
        view.Leave("BT-130", Place.Nowhere, line.Place, name + " : unité");
    }

    private static void WritePrice(View view, InvoiceLine line, string name)
    {
        view.Value(line.NetPrice, "BT-146", line.Place, name + " : prix", leaf => French.Amount(leaf, view.Currency));
        if (line.PriceQuantity.IsPresent && line.PriceQuantity.Decimal is not 1m)
        {
            view.Page.Markup("<div class=\"small\">pour ");
            view.Value(line.PriceQuantity, "BT-149", line.Place, name + " : base du prix", Quantity);
            view.Page.Markup("</div>");
        }
        if (line.PriceDiscount.Decimal is null or 0m || line.GrossPrice.IsBlank) return;
        view.Page.Markup("<div class=\"small\">brut ");
        view.Value(line.GrossPrice, "BT-148", line.Place, name + " : prix brut", leaf => French.Amount(leaf, view.Currency));
        view.Page.Markup("<br>remise ");
        view.Value(line.PriceDiscount, "BT-147", line.Place, name + " : remise sur le prix", leaf => French.Amount(leaf, view.Currency));
        view.Page.Markup("</div>");
    }

    private static string? Quantity(Leaf quantity) => French.Number(quantity) is { } number ? $"{number} {Unit(quantity)}" : null;

    /// <summary>The unit's French name, in the plural from 2 on, as French has it; a code without a name as it is.</summary>
    private static string? Unit(Leaf quantity)
    {
        if (quantity.Attribute("unitCode") is not { } code) return null;
        if (CodeNames.Of(CodeNames.Units, code) is not { } name) return code.Length > MostOfAUnit ? code[..MostOfAUnit] + "…" : code;
        var both = name.Split(';');
        return quantity.Decimal is { } value && Math.Abs(value) >= 2 ? both[1] : both[0];
    }
}
