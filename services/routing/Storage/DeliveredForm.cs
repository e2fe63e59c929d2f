namespace Hub.Routing.Storage;

/// <summary>The form in which a back-office system gets its invoices. Stored as its number.</summary>
internal enum DeliveredForm
{
    /// <summary>Byte for byte as the supplier deposited it.</summary>
    Original = 0,

    /// <summary>UBL 2.1.</summary>
    Ubl = 1,

    /// <summary>UN/CEFACT CII.</summary>
    Cii = 2,

    /// <summary>The semantic model of EN 16931 as JSON.</summary>
    Json = 3,
}
