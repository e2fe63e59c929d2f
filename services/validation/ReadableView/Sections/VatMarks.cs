using Hub.En16931.Model;
using Hub.ReadableView.Values;

namespace Hub.ReadableView.Sections;

/// <summary>The VAT of a line, an allowance or a charge: the rate, or the category where it has none.</summary>
internal static class VatMarks
{
    public static void Write(View view, Leaf category, string categoryTerm, Leaf rate, string rateTerm, Place within, string label)
    {
        if (!rate.IsBlank && (rate.Decimal != 0 || category.Text is "Z" or null)) view.Value(rate, rateTerm, within, label, French.Percentage);
        else view.Leave(rateTerm, rate.Place, within, label);
        if (category.Text is "S" or "Z" && !rate.IsBlank)
        {
            view.Leave(categoryTerm, category.Place, within, label);
            return;
        }
        view.Page.Markup("<div class=\"small\">");
        view.Value(category, categoryTerm, within, label, CodeWriting.Name(CodeNames.VatCategories));
        view.Page.Markup("</div>");
    }
}
