namespace Hub.En16931.Rules.Vat;

/// <summary>
/// The ways in which official rules count declarations of a VAT category. "OfAnyScheme" also counts those whose tax scheme is not
/// VAT, "Unpadded" only those whose code has no white space around it: rules of one family differ in that.
/// </summary>
internal enum CategoryUse
{
    /// <summary>Anywhere. In CII: in any ram:ApplicableTradeTax.</summary>
    Anywhere,

    /// <summary>Anywhere, of any scheme, unpadded.</summary>
    AnywhereUnpaddedOfAnyScheme,

    /// <summary>In the VAT breakdown (BG-23).</summary>
    Breakdown,

    /// <summary>In the VAT breakdown, of any scheme.</summary>
    BreakdownOfAnyScheme,

    /// <summary>In the VAT breakdown, unpadded.</summary>
    BreakdownUnpadded,

    /// <summary>In the VAT breakdown, of any scheme, unpadded.</summary>
    BreakdownUnpaddedOfAnyScheme,

    /// <summary>On an item of a line (BT-151).</summary>
    Item,

    /// <summary>On an item of a line, of any scheme.</summary>
    ItemOfAnyScheme,

    /// <summary>On an allowance or charge of any place.</summary>
    AllowanceOrCharge,

    /// <summary>On an allowance or charge of any place, of any scheme.</summary>
    AllowanceOrChargeOfAnyScheme,

    /// <summary>On an allowance of any place.</summary>
    Allowance,

    /// <summary>On a charge of any place.</summary>
    Charge,

    /// <summary>On a charge of any place, unpadded.</summary>
    ChargeUnpadded,

    /// <summary>On a document level allowance (BT-95).</summary>
    DocumentAllowance,

    /// <summary>On a document level charge (BT-102).</summary>
    DocumentCharge,

    /// <summary>In the breakdown, on an item, or on a document level allowance or charge; of any scheme, unpadded.</summary>
    InvoicedUnpaddedOfAnyScheme,
}
