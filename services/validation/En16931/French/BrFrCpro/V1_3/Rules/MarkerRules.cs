using Hub.En16931.Model;

namespace Hub.En16931.French.BrFrCpro.V1_3.Rules;

/// <summary>The invoice says that it is for the public sector.</summary>
internal static class MarkerRules
{
    public static IReadOnlyList<CproRule> All { get; } =
    [
        new(
            "BR-FR-CPRO-00",
            ["BT-21", "BT-22"],
            "Une facture au secteur public se signale par une note de sujet ADN (BT-21) et de texte B2G (BT-22), en UBL « #ADN#B2G » : ajoutez-la.",
            "An invoice to the public sector says so in a note of subject ADN (BT-21) and text B2G (BT-22), in UBL “#ADN#B2G”: add it.",
            Unmarked),
    ];

    private static Breach[] Unmarked(PublicInvoice invoice) => B2gMarker.IsOn(invoice.Invoice)
        ? []
        : [new Breach(Math.Max(invoice.Invoice[Term.NoteGroup].Node, 0), Found: invoice.Invoice[Term.NoteGroup].IsPresent ? null : "", Expected: "#ADN#B2G")];
}
