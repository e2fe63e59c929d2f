using Hub.ChooseRules;
using Hub.Contracts;
using Hub.FacturX;

namespace Hub.Validation.CheckInvoices;

/// <summary>Judges one document: a pure function of its bytes.</summary>
internal static class DocumentCheck
{
    /// <summary>The invoice, accepted or rejected.</summary>
    /// <param name="invoice">What is known of it from its deposit.</param>
    /// <param name="document">The document as received.</param>
    /// <param name="policy">The rules it is judged by.</param>
    public static CheckedInvoice Judge(DepositedInvoice invoice, ReadOnlyMemory<byte> document, CheckPolicy policy)
    {
        var judged = InvoiceDocument.Judge(document, policy.ReceivedAt(invoice.DepositedAt));
        var engine = judged.Verdict?.Findings ?? [];
        var findings = FindingMapping.Worst(judged.OwnFindings, engine);
        var beside = FindingMapping.Beside(judged.Verdict);
        return judged.IsAccepted
            ? new CheckedInvoice(InvoiceFields.ToValidated(invoice, judged.Verdict!, judged.Kind == DocumentKind.Pdf, findings) with { Beside = beside }, null)
            : new CheckedInvoice(null, InvoiceFields.ToRejected(invoice, judged.Invoice, findings, judged.OwnFindings.Count + engine.Count) with { Beside = beside });
    }
}
