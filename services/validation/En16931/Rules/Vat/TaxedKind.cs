namespace Hub.En16931.Rules.Vat;

/// <summary>What carries a VAT category and an amount.</summary>
internal enum TaxedKind
{
    /// <summary>A line; in UBL, of an invoice.</summary>
    Line,

    /// <summary>In UBL, a line of a credit note.</summary>
    CreditNoteLine,

    /// <summary>An allowance of the document.</summary>
    Allowance,

    /// <summary>A charge of the document.</summary>
    Charge,

    /// <summary>In UBL, an allowance or charge of any place: looked at for its presence only.</summary>
    AnyAllowanceCharge,
}
