using Hub.Contracts;
using Hub.En16931;
using Hub.Validation.FacturX;
using Finding = Hub.Contracts.Finding;

namespace Hub.Validation.CheckInvoices;

/// <summary>Judges one document: a pure function of its bytes.</summary>
internal static class DocumentCheck
{
    /// <summary>The invoice, accepted or rejected.</summary>
    /// <param name="invoice">What is known of it from its deposit.</param>
    /// <param name="document">The document as received.</param>
    public static CheckedInvoice Judge(DepositedInvoice invoice, ReadOnlyMemory<byte> document) => DocumentContent.KindOf(document.Span) switch
    {
        DocumentKind.Xml => Conclude(invoice, InvoiceCheck.Judge(document), isPdf: false, []),
        DocumentKind.Pdf => JudgePdf(invoice, document),
        _ => Refuse(invoice, [DocumentRules.UnknownFormat()]),
    };

    private static CheckedInvoice JudgePdf(DepositedInvoice invoice, ReadOnlyMemory<byte> document)
    {
        var reading = FacturXFile.Read(document);
        return reading.Xml is { } xml ? Conclude(invoice, InvoiceCheck.Judge(xml), isPdf: true, reading.Findings) : Refuse(invoice, reading.Findings);
    }

    private static CheckedInvoice Conclude(DepositedInvoice invoice, InvoiceVerdict verdict, bool isPdf, IReadOnlyList<Finding> file)
    {
        IReadOnlyList<Finding> own = verdict is { IsValid: true, Invoice: { } readable } ? [.. file, .. FieldRules.UnreadableOf(readable)] : file;
        var findings = FindingMapping.Worst(own, verdict.Findings);
        return verdict.IsValid && !own.Any(FindingMapping.IsFatal)
            ? new CheckedInvoice(InvoiceFields.ToValidated(invoice, verdict, isPdf, findings), null)
            : new CheckedInvoice(null, InvoiceFields.ToRejected(invoice, verdict.Invoice, findings, own.Count + verdict.Findings.Count));
    }

    private static CheckedInvoice Refuse(DepositedInvoice invoice, IReadOnlyList<Finding> findings) =>
        new(null, InvoiceFields.ToRejected(invoice, null, findings, findings.Count));
}
