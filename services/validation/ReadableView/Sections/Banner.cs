using System.Diagnostics.CodeAnalysis;
using Hub.ReadableView.Markup;
using Hub.ReadableView.Marks;

namespace Hub.ReadableView.Sections;

/// <summary>The verdict in a line.</summary>
internal static class Banner
{
    public static Page Of(ViewedDocument document, FindingIndex findings)
    {
        var (fatal, warnings) = (findings.Fatal, findings.All.Count - findings.Fatal);
        if (document.Verdict?.Invoice is null) return Say("refused", "Illisible", Words("Le document ne peut pas être lu comme une facture."));
        if (fatal > 0 || !document.Verdict.IsValid) return Say("refused", "Non conforme", Count(fatal, warnings));
        return warnings > 0 ? Say("doubtful", "Conforme", Count(0, warnings)) : Say("accepted", "Conforme", Words("Aucun constat : la facture respecte les règles vérifiées."));
    }

    private static Page Say(string kind, [ConstantExpected] string verdict, Page words)
    {
        var page = new Page().Markup("<p class=\"banner ").Text(kind).Markup("\" role=\"status\"><b>").Markup(verdict).Markup("</b> ");
        return page.Append(words).Markup("</p>\n");
    }

    private static Page Words([ConstantExpected] string words) => new Page().Markup(words);

    private static Page Count(int fatal, int warnings)
    {
        var page = new Page();
        if (fatal > 0) page.Number(fatal).Markup(fatal == 1, " erreur bloquante", " erreurs bloquantes");
        if (fatal > 0 && warnings > 0) page.Markup(", ");
        if (warnings > 0) page.Number(warnings).Markup(warnings == 1, " avertissement", " avertissements");
        return page.Markup(". Les constats sont marqués à leur place dans la facture.");
    }
}
