namespace Hub.En16931.Rules;

/// <summary>The VAT categories of UNTDID 5305 that have rules of their own.</summary>
internal enum VatCategory
{
    /// <summary>No category, or one without rules of its own.</summary>
    None,

    /// <summary>Code S: a standard or reduced rate (BR-S).</summary>
    Standard,

    /// <summary>Code Z: zero rated (BR-Z).</summary>
    Zero,

    /// <summary>Code E: exempt from VAT (BR-E).</summary>
    Exempt,

    /// <summary>Code AE: reverse charge, the buyer owes the VAT (BR-AE).</summary>
    ReverseCharge,

    /// <summary>Code K: intra-community supply (BR-IC).</summary>
    IntraCommunity,

    /// <summary>Code G: export outside the European Union (BR-G).</summary>
    Export,

    /// <summary>Code O: not subject to VAT (BR-O).</summary>
    NotSubject,

    /// <summary>Code L: Canary Islands, IGIC (BR-AF).</summary>
    CanaryIslands,

    /// <summary>Code M: Ceuta and Melilla, IPSI (BR-AG).</summary>
    CeutaMelilla,

    /// <summary>Code B: Italian split payment (BR-B).</summary>
    SplitPayment,
}
