namespace Hub.Conversion;

/// <summary>The forms an invoice can be written in.</summary>
public enum InvoiceForm
{
    /// <summary>OASIS UBL 2.1: an Invoice or a CreditNote, by the type code (BT-3).</summary>
    Ubl,

    /// <summary>UN/CEFACT Cross Industry Invoice, valid against D16B and so against D22B.</summary>
    Cii,

    /// <summary>The semantic model of EN 16931-1 as JSON; docs/en16931-invoice.schema.json describes it.</summary>
    Json,
}
