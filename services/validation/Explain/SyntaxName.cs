using Hub.En16931;

namespace Hub.Explain;

/// <summary>What syntaxes are called in answers and outputs.</summary>
public static class SyntaxName
{
    /// <summary>"ubl-invoice", "ubl-creditnote", "cii" or "unknown".</summary>
    public static string Of(InvoiceSyntax? syntax) => syntax switch
    {
        InvoiceSyntax.UblInvoice => "ubl-invoice",
        InvoiceSyntax.UblCreditNote => "ubl-creditnote",
        InvoiceSyntax.CrossIndustryInvoice => "cii",
        _ => "unknown",
    };
}
