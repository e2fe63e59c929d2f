using static Hub.Explain.Examples.Edits;

namespace Hub.Explain.Examples;

/// <summary>What makes the base invoice one for the French public sector: the notes that French law and Chorus Pro ask for, and a kind of attachment that France knows.</summary>
internal static class FrenchStart
{
    public static IReadOnlyList<Edit> Edits { get; } =
    [
        AddNote("ADN", "B2G"),
        AddNote("PMT", "Indemnité forfaitaire pour frais de recouvrement : 40 euros."),
        AddNote("PMD", "Pénalités de retard : taux de la BCE majoré de huit points."),
        Set("BT-123", "DOCUMENT_ANNEXE"),
    ];
}
