using Hub.En16931;

namespace Hub.ReadableView;

/// <summary>What the view of an invoice is made from.</summary>
/// <param name="Verdict">The engine's verdict; null when no XML could be found in the document.</param>
/// <param name="OtherFindings">What was found beside the engine's findings: the file around the XML, its format. Shown first.</param>
/// <param name="Xml">The XML that was judged, from which a place that cannot be read is quoted; null when there is none.</param>
public sealed record ViewedDocument(InvoiceVerdict? Verdict, IReadOnlyList<Finding> OtherFindings, ReadOnlyMemory<byte>? Xml)
{
    /// <summary>The name of the document's file; null when it has none.</summary>
    public string? FileName { get; init; }

    /// <summary>True when the XML was taken out of a PDF.</summary>
    public bool IsPdf { get; init; }

    internal IReadOnlyList<Finding> Findings => Verdict is null ? OtherFindings : [.. OtherFindings, .. Verdict.Findings];
}
