using Hub.Conversion.Forms;

namespace Hub.Conversion.Semantic;

/// <summary>
/// Puts what two syntaxes say differently into one form: identifiers without a scheme come first, a discount of zero on a gross price is none, and a subject in front of
/// a note (<c>#PMT#</c>) is its subject.
/// </summary>
internal static class Canonical
{
    public static SemanticInvoice Of(SemanticInvoice invoice)
    {
        foreach (var note in invoice.Notes)
        {
            Split(note);
        }

        foreach (var line in invoice.Lines)
        {
            if (line.Price is { Discount: 0m, GrossPrice: not null } price)
            {
                price.Discount = null;
            }
        }

        if (invoice.Seller is { Identifiers.Count: > 1 } seller)
        {
            seller.Identifiers = [.. seller.Identifiers.OrderBy(identifier => identifier.Scheme is not null)];
        }

        return invoice;
    }

    private static void Split(Note note)
    {
        if (note is { SubjectCode: null, Text: { } text } && NoteSubjects.Split(text) is { Subject: { } subject, Text: var rest })
        {
            note.SubjectCode = subject;
            note.Text = string.IsNullOrWhiteSpace(rest) ? null : rest;
        }
    }
}
