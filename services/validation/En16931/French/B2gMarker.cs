using Hub.En16931.Model;

namespace Hub.En16931.French;

/// <summary>
/// The note by which an invoice says that it is for the public sector (BR-FR-CPRO-00): subject ADN (BT-21), text B2G (BT-22); in UBL
/// one note, "#ADN#B2G".
/// </summary>
internal static class B2gMarker
{
    /// <summary>The channel of invoices to the public sector.</summary>
    public const string Channel = "B2G";

    /// <summary>The subject code.</summary>
    public const string Subject = "ADN";

    /// <summary>True when the invoice has it.</summary>
    public static bool IsOn(Invoice invoice)
    {
        var isUbl = invoice.Syntax != InvoiceSyntax.CrossIndustryInvoice;
        for (var note = invoice[Term.NoteGroup]; note.IsPresent; note = note.Next())
        {
            if (isUbl ? Is(note, "#ADN#B2G"u8) : IsInCii(invoice, note.Node))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInCii(Invoice invoice, int note)
    {
        var group = new Group(invoice, note);
        return Is(group[Term.NoteSubject], "ADN"u8) && Is(group[Term.NoteText], "B2G"u8);
    }

    private static bool Is(Leaf leaf, ReadOnlySpan<byte> text) => leaf.IsPresent && XmlSpace.Trim(leaf.Tree.TextUtf8(leaf.Node)).SequenceEqual(text);
}
