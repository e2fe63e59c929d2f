using Hub.Contracts;

namespace Hub.Validation.CheckInvoices;

/// <summary>What can be wrong with a document before anybody can read it as an invoice.</summary>
internal static class DocumentRules
{
    /// <summary>Neither XML nor PDF.</summary>
    public static Finding UnknownFormat() => new()
    {
        Rule = "DOC-FORMAT",
        Severity = "fatal",
        Terms = [],
        Expected = "UBL 2.1, CII, Factur-X",
        French = "Le document n'est ni du XML ni un PDF : déposez une facture UBL 2.1, CII ou Factur-X.",
        English = "The document is neither XML nor PDF: deposit a UBL 2.1, CII or Factur-X invoice.",
    };
}
