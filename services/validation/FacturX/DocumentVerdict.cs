using Hub.En16931;
using Hub.En16931.Model;

namespace Hub.FacturX;

/// <summary>What is said of one document: of the file around the invoice, and of the invoice.</summary>
/// <param name="Kind">What the document is.</param>
/// <param name="Xml">The invoice's XML: the document itself, or what the PDF holds; null when there is none to be read.</param>
/// <param name="Verdict">The engine's verdict on it; null when there is no XML.</param>
/// <param name="OwnFindings">What is wrong beside the engine's findings: the PDF around the XML, its format, the fields that routing needs.</param>
public sealed record DocumentVerdict(DocumentKind Kind, ReadOnlyMemory<byte>? Xml, InvoiceVerdict? Verdict, IReadOnlyList<Finding> OwnFindings)
{
    /// <summary>The file's findings first, then the engine's.</summary>
    public IEnumerable<Finding> Findings => Verdict is null ? OwnFindings : OwnFindings.Concat(Verdict.Findings);

    /// <summary>True when nothing fatal was found and the invoice is valid.</summary>
    public bool IsAccepted => Verdict is { IsValid: true } && OwnFindings.All(finding => finding.Severity != Severity.Fatal);

    /// <summary>The invoice in business terms; null when the document could not be read as one.</summary>
    public Invoice? Invoice => Verdict?.Invoice;
}
