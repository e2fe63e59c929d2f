using static Hub.Explain.Examples.Edits;

namespace Hub.Explain.Examples.BrFr;

/// <summary>Rules about the notes of French law, each of which must be there once, and about the note on the treatment. Their ids differ by syntax.</summary>
internal static class NoteRecipes
{
    private static readonly string[] Subjects = ["PMT", "PMD", "AAB", "TXD"];

    public static IReadOnlyList<ExampleRecipe> All { get; } =
    [
        .. Subjects.SelectMany((subject, at) => Both("BR-FR-05_BT-22", subject, at, RemoveNote(subject))),
        .. Subjects.SelectMany((subject, at) => Both("BR-FR-06_BT-21", subject, at, AddNote(subject, "Une mention"), AddNote(subject, "La même mention"))),
        new("BR-FR-20_BT-21", AddNote("BAR", "PUBLIC")),
        new("BR-FR-30_BT-21", AddNote("BAR", "B2B"), AddNote("BAR", "B2BINT")),
        new("BR-FR-31_BT-21", AddNote("BAR", "B2B"), AddNote("BAR", "B2BINT")),
    ];

    private static IEnumerable<ExampleRecipe> Both(string id, string subject, int at, params Edit[] broken) => [new($"{id}-{at + 1}", broken), new($"{id}_{subject}", broken)];
}
