namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Sums;

/// <summary>What carries a VAT category and an amount.</summary>
internal enum TaxKind
{
    /// <summary>A line that counts for the totals.</summary>
    Line,

    /// <summary>An allowance of the document.</summary>
    Allowance,

    /// <summary>A charge of the document.</summary>
    Charge,

    /// <summary>An allowance or charge of the document, whatever it says it is: counted only.</summary>
    AllowanceOrCharge,

    /// <summary>A logistics service fee (BT-X-272), in CII.</summary>
    LogisticsCharge,
}
