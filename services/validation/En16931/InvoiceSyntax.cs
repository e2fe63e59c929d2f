namespace Hub.En16931;

/// <summary>The syntax a document is written in, told by the qualified name of its root element.</summary>
public enum InvoiceSyntax
{
    /// <summary>Not well-formed before its root, or a root that is none of the below.</summary>
    Unknown,

    /// <summary>OASIS UBL 2.1 Invoice.</summary>
    UblInvoice,

    /// <summary>OASIS UBL 2.1 CreditNote.</summary>
    UblCreditNote,

    /// <summary>UN/CEFACT Cross Industry Invoice, also what a Factur-X file carries.</summary>
    CrossIndustryInvoice,
}
