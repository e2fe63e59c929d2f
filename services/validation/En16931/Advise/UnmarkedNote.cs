using Hub.En16931.Model;
using Hub.En16931.Texts;
using Hub.En16931.Xml;

namespace Hub.En16931.Advise;

/// <summary>BR-FR-05 where a note holds the mention, but not the mark by which it is known.</summary>
internal static class UnmarkedNote
{
    private static readonly Mention[] Mentions =
    [
        new("PMT", "1", "l'indemnité forfaitaire pour frais de recouvrement", "the flat charge for recovery costs", ["recouvrement", "indemnité forfaitaire", "recovery"]),
        new("PMD", "2", "les pénalités de retard", "the penalties for late payment", ["pénalité", "penalit", "penalty", "penalties", "intérêts de retard"]),
        new("AAB", "3", "l'escompte ou son absence", "the discount for early payment or its absence", ["escompte", "discount"]),
    ];

    public static RuleText? Advise(string rule, XmlTree tree)
    {
        var mention = Array.Find(Mentions, mention => rule.EndsWith('_' + mention.Subject, StringComparison.Ordinal) || rule.EndsWith('-' + mention.Number, StringComparison.Ordinal));
        if (mention is null) return null;
        var invoice = Reading.InvoiceOf(tree);
        var notes = invoice[Term.NoteGroup].All.ToList();
        var at = notes.FindIndex(note => Seems(new Group(invoice, note.Node), mention));
        return at < 0 ? null : Text(invoice, notes[at].Node, at + 1, mention);
    }

    /// <summary>It begins with the subject, or has no subject and speaks of the matter.</summary>
    private static bool Seems(Group note, Mention mention)
    {
        var text = BeginningOf(note);
        var isMarked = text.StartsWith('#') || note[Term.NoteSubject].IsPresent;
        return text.TrimStart('#', ' ').StartsWith(mention.Subject, StringComparison.OrdinalIgnoreCase) && !text.StartsWith($"#{mention.Subject}#", StringComparison.Ordinal)
            || (!isMarked && Array.Exists(mention.Words, word => text.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    private static string BeginningOf(Group note) => note[Term.NoteText].Excerpt(Reading.LongestValue) ?? "";

    private static RuleText Text(Invoice invoice, int note, int number, Mention mention)
    {
        var (tree, cut) = (invoice.Tree, BeginningOf(new Group(invoice, note)));
        var (french, english) = invoice.Syntax != InvoiceSyntax.CrossIndustryInvoice
            ? ($"faites commencer son texte par #{mention.Subject}#", $"make its text begin with #{mention.Subject}#")
            : ($"donnez-lui le sujet {mention.Subject} (ram:SubjectCode, après ram:Content)", $"give it the subject {mention.Subject} (ram:SubjectCode, after ram:Content)");
        return new RuleText(
            $"La mention légale sur {mention.French} manque, ou n'est pas marquée. La note {number}, {tree.Named(note, "ligne")}, semble l'être (« {cut} ») : {french}. Sinon, ajoutez une note de sujet (BT-21) {mention.Subject}.",
            $"The legal mention of {mention.English} is missing, or not marked. Note {number}, {tree.Named(note, "line")}, seems to be it (\"{cut}\"): {english}. If not, add a note with the subject (BT-21) {mention.Subject}.");
    }

    private sealed record Mention(string Subject, string Number, string French, string English, string[] Words);
}
