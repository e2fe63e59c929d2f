using Hub.En16931;

namespace Hub.FacturX;

/// <summary>What can be wrong with a document before anybody can read it as an invoice.</summary>
internal static class DocumentRules
{
    /// <summary>Neither XML nor PDF.</summary>
    public static readonly Rule UnknownFormat = new(
        "DOC-FORMAT",
        Severity.Fatal,
        [],
        "Le document n'est ni du XML ni un PDF : déposez une facture UBL 2.1, CII ou Factur-X.",
        "The document is neither XML nor PDF: deposit a UBL 2.1, CII or Factur-X invoice.");

    /// <summary>Every rule of the class.</summary>
    public static IReadOnlyList<Rule> All { get; } = [UnknownFormat];
}
