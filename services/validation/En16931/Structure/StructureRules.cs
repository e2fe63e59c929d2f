namespace Hub.En16931.Structure;

/// <summary>Our own rules for what a schema checks.</summary>
internal static class StructureRules
{
    public static readonly Rule UnknownRoot = Fatal(
        "STRUCT-ROOT",
        "L'élément racine {found} n'est pas celui d'une facture : attendu Invoice ou CreditNote (UBL 2.1) ou CrossIndustryInvoice (CII).",
        "The root element {found} is not that of an invoice: expected Invoice or CreditNote (UBL 2.1) or CrossIndustryInvoice (CII).");

    public static readonly Rule Unknown = Fatal(
        "STRUCT-UNKNOWN",
        "L'élément {found} n'existe pas à cet endroit : corrigez son nom, déplacez-le ou retirez-le. Éléments admis : {expected}.",
        "The element {found} does not exist at this place: correct its name, move it or remove it. Elements allowed: {expected}.");

    public static readonly Rule Order = Fatal(
        "STRUCT-ORDER",
        "L'élément {found} n'est pas à sa place : déplacez-le pour que l'ordre soit {expected}.",
        "The element {found} is out of place: move it so that the order is {expected}.");

    public static readonly Rule Missing = Fatal(
        "STRUCT-MISSING",
        "Il manque l'élément {expected} dans {found}.",
        "The element {expected} is missing in {found}.");

    public static readonly Rule Repeated = Fatal(
        "STRUCT-REPEATED",
        "L'élément {found} ne peut figurer qu'une fois ici.",
        "The element {found} may stand here only once.");

    public static readonly Rule Text = Fatal(
        "STRUCT-TEXT",
        "Du texte figure directement dans {found}, qui ne contient que des éléments.",
        "There is text directly inside {found}, which holds elements only.");

    public static readonly Rule Value = Fatal(
        "STRUCT-TYPE",
        "« {found} » n'est pas écrit comme il faut ici. Forme attendue : {expected}.",
        "\"{found}\" is not written as it must be here. Expected form: {expected}.");

    public static readonly Rule UnknownAttribute = Fatal(
        "STRUCT-ATTRIBUTE",
        "L'attribut {found} n'est pas admis sur cet élément. Attributs admis : {expected}.",
        "The attribute {found} is not allowed on this element. Attributes allowed: {expected}.");

    public static readonly Rule MissingAttribute = Fatal(
        "STRUCT-ATTRIBUTE-MISSING",
        "Il manque l'attribut {expected} sur cet élément.",
        "The attribute {expected} is missing on this element.");

    public static readonly Rule AttributeValue = Fatal(
        "STRUCT-ATTRIBUTE-TYPE",
        "La valeur d'attribut {found} n'est pas celle attendue : {expected}.",
        "The attribute value {found} is not what is expected: {expected}.");

    public static IReadOnlyList<Rule> All { get; } =
    [
        UnknownRoot, Unknown, Order, Missing, Repeated, Text, Value, UnknownAttribute, MissingAttribute, AttributeValue,
    ];

    private static Rule Fatal(string id, string french, string english) => new(id, Severity.Fatal, [], french, english);
}
