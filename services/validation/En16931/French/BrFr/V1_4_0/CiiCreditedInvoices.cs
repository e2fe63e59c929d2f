using Hub.En16931.Patterns;

namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>Whether a credit note in CII says what it credits: once, or on every line that has an amount of its own.</summary>
internal static class CiiCreditedInvoices
{
    private static readonly PathSet Header = CiiPaths.Of("{settlement}/ram:InvoiceReferencedDocument");
    private static readonly PathSet OfLine = CiiPaths.Of("ram:SpecifiedLineTradeSettlement/ram:InvoiceReferencedDocument");
    private static readonly PathSet Number = CiiPaths.Of("ram:IssuerAssignedID");
    private static readonly PathSet Date = CiiPaths.Of("ram:FormattedIssueDateTime/qdt:DateTimeString");
    private static readonly PathSet Lines = CiiPaths.Of("{line}");
    private static readonly PathSet Status = CiiPaths.Of("ram:AssociatedDocumentLineDocument/ram:LineStatusReasonCode");

    public static bool AreGiven(Element invoice, Facts facts) => AnyComplete(invoice, Header) || EveryLineHasOne(invoice);

    private static bool EveryLineHasOne(Element invoice)
    {
        foreach (var node in invoice.All(Lines))
        {
            var line = invoice.At(node);
            if ((!line.Has(Status) || line.Any(Status, "DETAIL"u8)) && !AnyComplete(line, OfLine))
            {
                return false;
            }
        }

        return true;
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
