using System.Text;
using Hub.En16931.CodeLists;
using Hub.En16931.Patterns;
using Hub.En16931.Rules;
using Hub.En16931.Texts;

namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>BR-FR-05, 06, 20 and 31: the notes that French law asks for, and the note on the treatment of the transaction.</summary>
internal static class NoteRules
{
    /// <summary>Subjects by the number that ends the id in UBL; the last may be missing.</summary>
    private static readonly (string Subject, string French, string English)[] Subjects =
    [
        ("PMT", "l'indemnité forfaitaire pour frais de recouvrement", "the flat charge for recovery costs"),
        ("PMD", "les pénalités de retard", "the penalties for late payment"),
        ("AAB", "l'escompte ou son absence", "the discount for early payment or its absence"),
        ("TXD", "le membre d'un assujetti unique", "the membership of a single taxable entity"),
    ];

    private static readonly PathSet Content = CiiPaths.Of("ram:Content");

    private static readonly RuleText TreatmentText = new(
        "Le traitement annoncé par la note BAR n'existe pas. Écrivez l'un de : B2B, B2BINT, B2C, B2CINT, OUTOFSCOPE, ARCHIVEONLY (en UBL : #BAR#B2B).",
        "The treatment that the BAR note announces does not exist. Write one of: B2B, B2BINT, B2C, B2CINT, OUTOFSCOPE, ARCHIVEONLY (in UBL: #BAR#B2B).");

    private static readonly RuleText SingleTreatmentText = new(
        "Plusieurs notes BAR annoncent un traitement. N'en gardez qu'une : une facture a un seul traitement.",
        "Several BAR notes announce a treatment. Keep one: an invoice has a single treatment.");

    public static IEnumerable<BrFrRule> All =>
    [
        .. Subjects.Take(3).Select((subject, index) => Mandatory(subject, index + 1)),
        .. Subjects.Select((subject, index) => Once(subject, index + 1)),
        new(
            "BR-FR-20", "BT-21 BT-22",
            new("BR-FR-20_BT-21", "{invoice}", (invoice, facts) => invoice.KeptIf(facts.UblNotes.HasKnownTreatment)),
            new("BR-FR-20_BT-21", "{document}/ram:IncludedNote[BAR]", HasKnownTreatment),
            TreatmentText)
        {
            Codes = Codes.Treatments,
        },
        new(
            "BR-FR-31", "BT-21 BT-22",
            new("BR-FR-30_BT-21", "{invoice}", (invoice, facts) => invoice.KeptIf(facts.UblNotes.CountTreatments() <= 1)),
            new("BR-FR-31_BT-21", "{document}", HasOneTreatment),
            SingleTreatmentText),
    ];

    private static BrFrRule Mandatory((string Subject, string French, string English) subject, int number)
    {
        var mark = Mark(subject.Subject);
        ElementCheck<Facts> check = (context, facts) => context.KeptIf(facts.Notes.Count(context, mark) > 0);
        return new(
            "BR-FR-05", "BT-21 BT-22",
            new($"BR-FR-05_BT-22-{number}", "{invoice}", check),
            new($"BR-FR-05_BT-22_{subject.Subject}", "{document}", check),
            new RuleText(
                $"La mention légale sur {subject.French} manque. Ajoutez une note dont le sujet (BT-21) est {subject.Subject} ; en UBL, son texte commence par #{subject.Subject}#.",
                $"The legal mention of {subject.English} is missing. Add a note with the subject (BT-21) {subject.Subject}; in UBL its text begins with #{subject.Subject}#."));
    }

    private static BrFrRule Once((string Subject, string French, string English) subject, int number)
    {
        var mark = Mark(subject.Subject);
        ElementCheck<Facts> check = (context, facts) => context.KeptIf(facts.Notes.Count(context, mark) <= 1);
        return new(
            "BR-FR-06", "BT-21",
            new($"BR-FR-06_BT-21-{number}", "{invoice}", check),
            new($"BR-FR-06_BT-21_{subject.Subject}", "{document}", check),
            new RuleText(
                $"Plusieurs notes ont pour sujet (BT-21) {subject.Subject}, {subject.French}. Réunissez-les en une seule.",
                $"Several notes have the subject (BT-21) {subject.Subject}, {subject.English}. Bring them together in one."));
    }

    private static byte[] Mark(string subject) => Encoding.UTF8.GetBytes($"#{subject}#");

    private static Outcome HasKnownTreatment(Element note, Facts facts) =>
        note.KeptIf(Codes.Treatments.Contains(note.TextOf(Content), CodeSpelling.Exact), Content);

    private static Outcome HasOneTreatment(Element document, Facts facts)
    {
        var count = 0;
        foreach (var note in document.All(TreatmentNotes))
        {
            count += AnyTrimmed(document.At(note)) ? 1 : 0;
        }

        return document.KeptIf(count <= 1);
    }

    private static readonly PathSet TreatmentNotes = CiiPaths.Of("ram:IncludedNote[BAR]");

    private static bool AnyTrimmed(Element note) => Codes.Treatments.Contains(note.TextOf(Content), CodeSpelling.Normalized);
}
