using System.Diagnostics.CodeAnalysis;
using Hub.En16931.Model;
using Hub.ReadableView.Marks;

namespace Hub.ReadableView.Sections;

/// <summary>How a term is shown: its value, as found when it is not what it should be, and the marks beside it.</summary>
internal static class FieldWriting
{
    private const int MostRepetitions = 5;

    /// <summary>True when the term is there or a finding speaks of it: what is missing and should not be is shown as missing.</summary>
    public static bool Shows(this View view, Leaf leaf, string term, Place within) => !leaf.IsBlank || leaf.IsPresent || view.Findings.Mentions(term, within);

    /// <summary>A label and a value, one below the other; nothing when there is nothing to show.</summary>
    public static void Field(this View view, [ConstantExpected] string label, Leaf leaf, string term, Place within, Func<Leaf, string?>? format = null)
    {
        if (!view.Shows(leaf, term, within)) return;
        view.Page.Markup("<div class=\"f\"><dt>").Markup(label).Markup("</dt><dd>");
        view.Value(leaf, term, within, label, format);
        view.Page.Markup("</dd></div>");
    }

    /// <summary>A value with its marks.</summary>
    public static void Value(this View view, Leaf leaf, string term, Place within, string label, Func<Leaf, string?>? format = null)
    {
        if (leaf.IsBlank) view.Page.Markup(leaf.IsPresent, "<span class=\"missing\">vide</span>", "<span class=\"missing\">non renseigné</span>");
        else WriteAll(view, leaf, format);
        view.Leave(term, leaf.Place, within, label);
    }

    /// <summary>The value of this one element of a term that is rightly repeated, with its marks.</summary>
    public static void OneValue(this View view, Leaf leaf, string term, Place within, string label, Func<Leaf, string?>? format)
    {
        if (leaf.IsBlank) view.Page.Markup("<span class=\"missing\">non renseigné</span>");
        else WriteOne(view, leaf, format);
        view.Leave(term, leaf.Place, within, label);
    }

    /// <summary>Room for the marks of a term.</summary>
    public static void Leave(this View view, string term, Place element, Place within, string label) =>
        view.Page.Leave(new Slot(SlotKind.Marks, term, element, within, label));

    /// <summary>Room for the marks of a whole group.</summary>
    public static void LeaveForGroup(this View view, Place group, string label) => view.Page.Leave(new Slot(SlotKind.Marks, "", group, group, label));

    /// <summary>Room for what the marks above say.</summary>
    public static void LeaveForWords(this View view) => view.Page.Leave(new Slot(SlotKind.Words, "", Place.Nowhere, Place.Nowhere, ""));

    /// <summary>Says how much of a group is left out.</summary>
    public static void LeftOut(this View view, int count, int shown, [ConstantExpected] string what)
    {
        if (count > shown) view.Page.Markup("<p class=\"left-out\">").Number(count - shown).Markup(" ").Markup(what).Markup(" de plus, non affichés ici.</p>");
    }

    /// <summary>Each value of a repeated term; the same value twice says no more than once.</summary>
    private static void WriteAll(View view, Leaf leaf, Func<Leaf, string?>? format)
    {
        if (!leaf.IsRepeated)
        {
            WriteOne(view, leaf, format);
            return;
        }
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var one in leaf.All)
        {
            if (!shown.Add(one.Excerpt(view.Options.MostOfAText) ?? "")) continue;
            if (shown.Count > 1) view.Page.Markup(" <span class=\"again\">et</span> ");
            WriteOne(view, one, format);
            if (shown.Count < MostRepetitions) continue;
            view.Page.Markup(" …");
            return;
        }
    }

    private static void WriteOne(View view, Leaf leaf, Func<Leaf, string?>? format)
    {
        var formatted = format?.Invoke(leaf);
        if (formatted is not null || format is null) view.Page.Markup("<span class=\"v\">").Text(formatted ?? leaf.Excerpt(view.Options.MostOfAText)).Markup("</span>");
        else view.Page.Markup("<span class=\"raw\" title=\"Valeur telle que trouvée, illisible sous la forme attendue\">").Text(leaf.Excerpt(view.Options.MostOfAText)).Markup("</span>");
    }
}
