using Hub.Contracts;
using Hub.FacturX;

namespace Hub.Validation.CheckInvoices;

/// <summary>Judges one document: a pure function of its bytes.</summary>
internal static class DocumentCheck
{
    /// <summary>The invoice, accepted or rejected.</summary>
    /// <param name="invoice">What is known of it from its deposit.</param>
    /// <param name="document">The document as received.</param>
    public static CheckedInvoice Judge(DepositedInvoice invoice, ReadOnlyMemory<byte> document)
    {
        var judged = InvoiceDocument.Judge(document);
        var engine = judged.Verdict?.Findings ?? [];
        var findings = FindingMapping.Worst(judged.OwnFindings, engine);
        return judged.IsAccepted
            ? new CheckedInvoice(InvoiceFields.ToValidated(invoice, judged.Verdict!, judged.Kind == DocumentKind.Pdf, findings), null)
            : new CheckedInvoice(null, InvoiceFields.ToRejected(invoice, judged.Invoice, findings, judged.OwnFindings.Count + engine.Count));
    }
}
