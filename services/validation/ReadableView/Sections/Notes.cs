using Hub.En16931.Model;
using Hub.ReadableView.Values;

namespace Hub.ReadableView.Sections;

/// <summary>BG-1: the notes, each under what it is about.</summary>
internal static class Notes
{
    private const int LongestCode = 3;

    public static void Write(View view)
    {
        var notes = view.Invoice.Notes;
        if (notes.Count == 0) return;
        view.Page.Markup("<section class=\"notes\"><h2>Notes</h2>");
        foreach (var note in notes.Take(view.Options.MostOfAGroup)) Write(view, note);
        view.LeftOut(notes.Count, view.Options.MostOfAGroup, "notes");
        // What is said of a note that is missing belongs under the others, not beside the number of the document they are in.
        view.Leave("BT-22", Place.Nowhere, view.Invoice.Place, "Notes");
        view.Page.Markup("</section>");
        view.LeaveForWords();
    }

    private static void Write(View view, InvoiceNote note)
    {
        var (code, text) = Split(note.Text.Excerpt(view.Options.MostOfAText));
        code ??= note.Subject.Text;
        view.Page.Markup("<p class=\"note\">");
        if (code is not null) view.Page.Markup("<b>").Text(CodeNames.Of(CodeNames.NoteSubjects, code) ?? code).Markup("</b> ");
        view.Leave("BT-21", note.Subject.Place, note.Place, "Note : sujet");
        view.Page.Markup("<span class=\"v\">").Text(text).Markup("</span>");
        view.Leave("BT-22", note.Text.Place, note.Place, "Note");
        view.Page.Markup("</p>");
    }

    /// <summary>UBL has no place for the subject code: it stands before the text as #AAI#.</summary>
    private static (string? Code, string? Text) Split(string? note)
    {
        if (note is not ['#', ..]) return (null, note);
        var end = note.IndexOf('#', 1);
        return end is > 1 and <= LongestCode + 1 ? (note[1..end], note[(end + 1)..].TrimStart()) : (null, note);
    }
}
