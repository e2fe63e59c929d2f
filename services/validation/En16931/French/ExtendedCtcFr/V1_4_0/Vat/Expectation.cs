using Hub.En16931.Rules;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Vat;

/// <summary>What the taxable amount of a breakdown should be, and how far it may be from that: one cent for each element summed.</summary>
/// <param name="Lines">Lines.</param>
/// <param name="Allowances">Allowances of the document.</param>
/// <param name="Charges">Charges of the document.</param>
/// <param name="Logistics">Logistics service fees; zero in UBL, which has none.</param>
/// <param name="Elements">How many lines, allowances, charges and fees.</param>
internal readonly record struct Expectation(XPathNumber Lines, XPathNumber Allowances, XPathNumber Charges, XPathNumber Logistics, int Elements)
{
    /// <summary>The difference that is allowed.</summary>
    public decimal Tolerance => 0.01m * Elements;

    /// <summary>The amount, to the cent, for a person.</summary>
    public decimal? Amount => (Lines - Allowances + Charges + Logistics).ToCents();

    /// <summary>True when an amount is near enough: added and subtracted in the order of the official tests.</summary>
    public bool IsNear(decimal amount) => (XPathNumber.Of(amount) - Lines + Allowances - Charges - Logistics).Abs().IsAtMost(Tolerance);
}
