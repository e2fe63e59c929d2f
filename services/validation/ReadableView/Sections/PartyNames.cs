using Hub.En16931.Model;

namespace Hub.ReadableView.Sections;

/// <summary>The names of a party.</summary>
internal static class PartyNames
{
    public static void Write(View view, Leaf name, string nameTerm, Leaf tradingName, string tradingTerm, string label)
    {
        view.Page.Markup("<p class=\"name\">");
        view.Value(name, nameTerm, view.Invoice.Place, label);
        view.Page.Markup("</p>");
        if (tradingName.Text is null || tradingName.Text == name.Text) return;
        view.Page.Markup("<p class=\"trading\">");
        view.Value(tradingName, tradingTerm, view.Invoice.Place, label);
        view.Page.Markup("</p>");
    }
}
