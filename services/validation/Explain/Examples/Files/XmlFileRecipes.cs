namespace Hub.Explain.Examples.Files;

/// <summary>Rules about what makes a file a document of XML, and about what it is if it is none.</summary>
internal static class XmlFileRecipes
{
    private const string Number = "<cbc:ID>F-2026-0042</cbc:ID>";
    private const string Start = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private const int TooDeep = 257;
    private const int TooMany = 257;

    public static IReadOnlyList<FileRecipe> All { get; } =
    [
        new("XML-EMPTY", ExampleFile.Ubl, () => ExampleFile.Of("")),
        Of("XML-ENCODING", Start, "<?xml version=\"1.0\" encoding=\"UTF-16\"?>"),
        Of("XML-CHARACTER", "Travaux du Val", "Travaux\u0001du Val"),
        Of("XML-SYNTAX", "schemeID=\"0009\"", "schemeID=0009"),
        Of("XML-DECLARATION", Start, "<?xml encoding=\"UTF-8\" version=\"1.0\"?>"),
        new("XML-TRUNCATED", ExampleFile.Ubl, () => ExampleFile.Of(ExampleFile.Ubl().Text.TrimEnd()[..^6])),
        Of("XML-TAG", Number, "<cbc:ID>F-2026-0042</cbc:Id>"),
        Of("XML-NAME", Number, "<cbc:1ID>F-2026-0042</cbc:1ID>"),
        Of("XML-NAMESPACE", Number, "<inv:ID>F-2026-0042</inv:ID>"),
        Of("XML-DUPLICATE-ATTRIBUTE", "<cbc:TaxAmount currencyID=\"EUR\">", "<cbc:TaxAmount currencyID=\"EUR\" currencyID=\"EUR\">"),
        Of("XML-ENTITY", "Bâtiment B", "B&acirc;timent B"),
        Of("XML-DTD", Start, Start + "\n<!DOCTYPE Invoice>"),
        Of("XML-LIMIT-DEPTH", Number, string.Concat(Enumerable.Repeat("<cbc:ID>", TooDeep)) + string.Concat(Enumerable.Repeat("</cbc:ID>", TooDeep))),
        Of("XML-LIMIT-ATTRIBUTES", Number, $"<cbc:ID{string.Concat(Enumerable.Range(1, TooMany).Select(at => $" a{at}=\"1\""))}>F-2026-0042</cbc:ID>"),
        new("DOC-FORMAT", ExampleFile.Ubl, () => ExampleFile.Of("Facture;Date;Montant\nF-2026-0042;05/10/2026;1104,00\n")),
        FileRecipe.Of("PROFILE-WITHOUT-LINES", ExampleFile.Cii, "urn:cen.eu:en16931:2017", "urn:factur-x.eu:1p0:minimum"),
        FileRecipe.Of("FIELD-UNREADABLE", ExampleFile.Cii, "20261005", "20260230"),
        FileRecipe.Of("FIELD-UNREADABLE", ExampleFile.Cii, "<ram:ID>F-2026-0042</ram:ID>", "<ram:ID> </ram:ID>"),
    ];

    private static FileRecipe Of(string rule, string text, string replacement) => FileRecipe.Of(rule, ExampleFile.Ubl, text, replacement);
}
