using Hub.En16931.Patterns;

namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>
/// Whether a credit note in UBL says what it credits: once, or on every line that has an amount of its own. A reference of a line to
/// the credit note itself is no reference: it says how the line belongs to others.
/// </summary>
internal static class UblCreditedInvoices
{
    private static readonly PathSet Header = UblPaths.Of("cac:BillingReference/cac:InvoiceDocumentReference");
    private static readonly PathSet Lines = UblPaths.Of("cac:CreditNoteLine");
    private static readonly PathSet References = UblPaths.Of("cac:BillingReference");
    private static readonly PathSet Document = UblPaths.Of("cac:InvoiceDocumentReference");
    private static readonly PathSet NumberOfDocument = UblPaths.Of("cac:InvoiceDocumentReference/cbc:ID");
    private static readonly PathSet StatusOfDocument = UblPaths.Of("cac:InvoiceDocumentReference/cbc:DocumentStatusCode");
    private static readonly PathSet Number = UblPaths.Of("cbc:ID");
    private static readonly PathSet Date = UblPaths.Of("cbc:IssueDate");

    public static bool AreGiven(Element invoice, Facts facts) => AnyComplete(invoice, Header) || EveryLineHasOne(invoice, facts);

    private static bool EveryLineHasOne(Element invoice, Facts facts)
    {
        foreach (var line in invoice.All(Lines))
        {
            if (IsCredited(invoice.At(line), facts) && !CitesAnother(invoice.At(line), facts))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>It belongs to no other line, or is a detail of one.</summary>
    private static bool IsCredited(Element line, Facts facts)
    {
        var belongs = false;
        foreach (var reference in line.All(References))
        {
            if (facts.InvoiceNumbers.AnyIs(line.At(reference), NumberOfDocument))
            {
                belongs = true;
                if (line.At(reference).Any(StatusOfDocument, "DETAIL"u8))
                {
                    return true;
                }
            }
        }

        return !belongs;
    }

    private static bool CitesAnother(Element line, Facts facts)
    {
        foreach (var reference in line.All(References))
        {
            if (facts.InvoiceNumbers.AnyIsNot(line.At(reference), NumberOfDocument) && AnyComplete(line.At(reference), Document))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AnyComplete(Element group, PathSet references)
    {
        foreach (var reference in group.All(references))
        {
            if (group.At(reference).Has(Number) && group.At(reference).Has(Date))
            {
                return true;
            }
        }

        return false;
    }
}
