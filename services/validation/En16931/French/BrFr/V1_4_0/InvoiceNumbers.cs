using Hub.En16931.Patterns;
using Hub.En16931.Model;
using Hub.En16931.Rules;
using Hub.En16931.Texts;

namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>BR-FR-01 and BR-FR-02: numbers of invoices are short and made of plain letters.</summary>
internal static class InvoiceNumbers
{
    private const int MaxLength = 35;

    private static readonly TermPlace[] Places =
    [
        new("BT-1", "Le numéro de facture", "The invoice number", "{invoice}/cbc:ID", "{document}/ram:ID"),
        new(
            "BT-25", "Le numéro de la facture antérieure", "The number of the preceding invoice",
            "{invoice}/cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID",
            "{settlement}/ram:InvoiceReferencedDocument/ram:IssuerAssignedID"),
        new(
            "EXT-FR-FE-136", "Le numéro de la facture antérieure citée à la ligne", "The number of the preceding invoice of the line",
            "{line}/cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID",
            "{line}/ram:SpecifiedLineTradeSettlement/ram:InvoiceReferencedDocument/ram:IssuerAssignedID"),
    ];

    /// <summary>UBL asks for the letters twice, under two ids.</summary>
    public static IEnumerable<BrFrRule> All => Places.SelectMany(place => new BrFrRule[]
    {
        new(
            "BR-FR-01", place.Term,
            new($"BR-FR-01_{place.Term}-1", place.Ubl, IsShort),
            new($"BR-FR-01_{place.Term}", place.Cii, IsShort),
            LengthText(place)),
        new("BR-FR-01", place.Term, new($"BR-FR-01_{place.Term}-2", place.Ubl, HasPlainLetters), null, LettersText(place)),
        new(
            "BR-FR-02", place.Term,
            new($"BR-FR-02_{place.Term}", place.Ubl, HasPlainLetters),
            new($"BR-FR-02_{place.Term}", place.Cii, HasPlainLetters),
            LettersText(place)),
    });

    private static Outcome IsShort(Element number, Facts facts) => number.KeptIf(XmlSpace.Length(number.Text) <= MaxLength);

    private static Outcome HasPlainLetters(Element number, Facts facts) => number.KeptIf(Formats.IsInvoiceNumber(number.Text));

    private static RuleText LengthText(TermPlace place) => new(
        $"{place.French} ({place.Term}) « {{found}} » dépasse 35 caractères. Reprenez un numéro de 35 caractères au plus, identique à celui de votre comptabilité.",
        $"{place.English} ({place.Term}) \"{{found}}\" is longer than 35 characters. Use a number of at most 35, the same as in your books.");

    private static RuleText LettersText(TermPlace place) => new(
        $"{place.French} ({place.Term}) « {{found}} » est vide ou contient une espace ou un caractère refusé. N'employez que des lettres sans accent, des chiffres et + - _ /.",
        $"{place.English} ({place.Term}) \"{{found}}\" is empty, or holds a space or a character that is refused. Use letters without accents, digits and + - _ / only.");
}
