using Hub.En16931.Model;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Sums;

/// <summary>Where an element of CII keeps its taxes, and where those keep their exemption reasons.</summary>
/// <param name="tax">The path to a tax.</param>
internal sealed class CiiTaxPaths(string tax)
{
    public TermPath Tax { get; } = TermPath.Parse(tax, SyntaxBinding.Cii.Vocabulary);

    public TermPath ReasonCode { get; } = TermPath.Parse(tax + "/ram:ExemptionReasonCode", SyntaxBinding.Cii.Vocabulary);

    public TermPath ReasonText { get; } = TermPath.Parse(tax + "/ram:ExemptionReason", SyntaxBinding.Cii.Vocabulary);
}
