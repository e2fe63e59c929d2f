using Hub.En16931.Model;
using Hub.ReadableView.Values;

namespace Hub.ReadableView.Sections;

/// <summary>An allowance or a charge in words: why, on what, how much.</summary>
internal static class AllowanceText
{
    /// <summary>Below a line's item.</summary>
    public static void Write(View view, AllowanceCharge item, AllowanceTerms terms, string label)
    {
        view.Page.Markup("<div class=\"allowance\">").Text(terms.Kind).Markup(" ");
        WriteReason(view, item, terms, label);
        view.Page.Markup(" : ").Text(terms.Sign).Markup("&nbsp;");
        view.Value(item.Amount, terms.Amount, item.Place, label, leaf => French.Amount(leaf, view.Currency));
        view.LeaveForGroup(item.Place, label);
        view.Page.Markup("</div>");
    }

    /// <summary>"Remise de fidélité (5 % de 1 200,00 €)".</summary>
    public static void WriteReason(View view, AllowanceCharge item, AllowanceTerms terms, string label)
    {
        if (!item.Reason.IsBlank) view.Value(item.Reason, terms.Reason, item.Place, label);
        else if (!item.ReasonCode.IsBlank) view.Value(item.ReasonCode, terms.ReasonCode, item.Place, label, CodeWriting.Named(CodeNames.Reasons));
        else if (view.Findings.Mentions(terms.Reason, item.Place)) view.Value(item.Reason, terms.Reason, item.Place, label);
        if (item.Percentage.IsBlank) return;
        view.Page.Markup(" (");
        view.Value(item.Percentage, terms.Percentage, item.Place, label, French.Percentage);
        if (!item.BaseAmount.IsBlank)
        {
            view.Page.Markup(" de ");
            view.Value(item.BaseAmount, terms.Base, item.Place, label, leaf => French.Amount(leaf, view.Currency));
        }
        view.Page.Markup(")");
    }
}
