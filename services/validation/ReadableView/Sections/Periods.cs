using Hub.En16931.Model;
using Hub.ReadableView.Values;

namespace Hub.ReadableView.Sections;

/// <summary>A period, of the invoice or of a line.</summary>
internal static class Periods
{
    /// <summary>As a field of its own.</summary>
    public static void Write(View view, Period period, string group, string start, string end, Place within)
    {
        if (!period.IsPresent || (period.Start.IsBlank && period.End.IsBlank && !view.Findings.Mentions(group, within))) return;
        view.Page.Markup("<div class=\"f\"><dt>Période</dt><dd>");
        WriteDays(view, period, start, end);
        view.Page.Markup("</dd></div>");
    }

    /// <summary>"du 01/08/2026 au 31/08/2026".</summary>
    public static void WriteDays(View view, Period period, string start, string end)
    {
        view.Page.Markup("du ");
        view.Value(period.Start, start, period.Place, "Début de période", French.ShortDay);
        view.Page.Markup(" au ");
        view.Value(period.End, end, period.Place, "Fin de période", French.ShortDay);
        view.LeaveForGroup(period.Place, "Période");
    }
}
