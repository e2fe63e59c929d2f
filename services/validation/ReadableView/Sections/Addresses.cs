using Hub.En16931.Model;
using Hub.ReadableView.Values;

namespace Hub.ReadableView.Sections;

/// <summary>A postal address as it stands on an envelope.</summary>
internal static class Addresses
{
    public static void Write(View view, PostalAddress address, AddressTerms terms, string label)
    {
        var within = address.IsPresent ? address.Place : view.Invoice.Place;
        view.Page.Markup("<address>");
        WriteRow(view, within, label, (address.Line1, terms.Line1));
        WriteRow(view, within, label, (address.Line2, terms.Line2));
        WriteRow(view, within, label, (address.Line3, terms.Line3));
        WriteRow(view, within, label, (address.PostCode, terms.PostCode), (address.City, terms.City));
        WriteRow(view, within, label, (address.Subdivision, terms.Subdivision));
        WriteCountry(view, address, terms, within, label);
        view.Leave(terms.Group, address.Place, view.Invoice.Place, label);
        view.Page.Markup("</address>");
    }

    private static void WriteRow(View view, Place within, string label, params ReadOnlySpan<(Leaf Leaf, string Term)> parts)
    {
        var any = false;
        foreach (var (leaf, term) in parts)
        {
            if (!view.Shows(leaf, term, within)) continue;
            view.Page.Markup(any, " ", "<div>");
            any = true;
            view.Value(leaf, term, within, label);
        }
        if (any) view.Page.Markup("</div>");
    }

    private static void WriteCountry(View view, PostalAddress address, AddressTerms terms, Place within, string label)
    {
        if (!view.Shows(address.Country, terms.Country, within)) return;
        view.Page.Markup("<div>");
        view.Value(address.Country, terms.Country, within, label, CodeWriting.Name(CodeNames.Countries));
        view.Page.Markup("</div>");
    }
}
