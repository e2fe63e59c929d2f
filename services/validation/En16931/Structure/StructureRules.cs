namespace Hub.En16931.Structure;

/// <summary>Our own rules for what a schema checks.</summary>
internal static class StructureRules
{
    public static readonly Rule UnknownRoot = new(
        "STRUCT-ROOT",
        Severity.Fatal,
        [],
        "L'élément racine {found} n'est pas celui d'une facture : attendu Invoice ou CreditNote (UBL 2.1) ou CrossIndustryInvoice (CII D16B ou D22B).",
        "The root element {found} is not that of an invoice: expected Invoice or CreditNote (UBL 2.1) or CrossIndustryInvoice (CII D16B or D22B).");
}
