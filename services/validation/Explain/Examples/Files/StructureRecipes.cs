namespace Hub.Explain.Examples.Files;

/// <summary>Rules about the structure, which a schema would judge, and about values that no rule can read.</summary>
internal static class StructureRecipes
{
    private const string Number = "<cbc:ID>F-2026-0042</cbc:ID>";
    private const string Date = "<cbc:IssueDate>2026-10-05</cbc:IssueDate>";
    private const string Payable = "<cbc:PayableAmount currencyID=\"EUR\">1004.00</cbc:PayableAmount>";

    public static IReadOnlyList<FileRecipe> All { get; } =
    [
        new("STRUCT-ROOT", ExampleFile.Ubl, () => ExampleFile.Ubl().With("<Invoice ", "<Facture ").With("</Invoice>", "</Facture>")),
        Of("STRUCT-UNKNOWN", Number, "<cbc:Number>F-2026-0042</cbc:Number>"),
        Of("STRUCT-ORDER", $"{Number}\n  {Date}", $"{Date}\n  {Number}"),
        Of("STRUCT-MISSING", $"    {Payable}\n", ""),
        Of("STRUCT-REPEATED", Number, $"{Number}\n  {Number}"),
        Of("STRUCT-TEXT", "<cac:PaymentTerms>", "<cac:PaymentTerms>Paiement à 30 jours."),
        Of("STRUCT-TYPE", Date, "<cbc:IssueDate>05/10/2026</cbc:IssueDate>"),
        Of("STRUCT-ATTRIBUTE", Number, "<cbc:ID number=\"42\">F-2026-0042</cbc:ID>"),
        Of("STRUCT-ATTRIBUTE-MISSING", Payable, "<cbc:PayableAmount>1004.00</cbc:PayableAmount>"),
        Of("STRUCT-ATTRIBUTE-TYPE", "<cbc:Note>#AAB#", "<cbc:Note languageID=\"langue française\">#AAB#"),
        Of("STRUCT-AMBIGUOUS", Payable, $"{Payable}\n    {Payable}"),
        Of("STRUCT-VALUE", Payable, "<cbc:PayableAmount currencyID=\"EUR\">1 004,00</cbc:PayableAmount>"),
    ];

    private static FileRecipe Of(string rule, string text, string replacement) => FileRecipe.Of(rule, ExampleFile.Ubl, text, replacement);
}
