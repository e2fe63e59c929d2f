using Hub.En16931;

namespace Hub.FacturX;

/// <summary>What a PDF gave: its invoice, or the reasons why there is none to be read.</summary>
/// <param name="Xml">The embedded invoice; null when a fatal finding says why there is none.</param>
/// <param name="Findings">What is wrong with the PDF around it.</param>
public sealed record FacturXReading(ReadOnlyMemory<byte>? Xml, IReadOnlyList<Finding> Findings);
