namespace Hub.En16931.Xml;

/// <summary>Our own rules for what makes a document XML that the hub accepts.</summary>
internal static class XmlRules
{
    public static readonly Rule Empty = Fatal(
        "XML-EMPTY",
        "Le document est vide : déposez le fichier XML de la facture.",
        "The document is empty: deposit the invoice's XML file.");

    public static readonly Rule Encoding = Fatal(
        "XML-ENCODING",
        "L'encodage déclaré ({found}) est inconnu ou ne correspond pas aux octets : enregistrez le fichier en UTF-8.",
        "The declared encoding ({found}) is unknown or does not match the bytes: save the file as UTF-8.");

    public static readonly Rule Character = Fatal(
        "XML-CHARACTER",
        "Le document contient un octet ou un caractère interdit en XML ({found}) : vérifiez l'encodage à l'export.",
        "The document holds a byte or a character that XML forbids ({found}): check the encoding of the export.");

    public static readonly Rule Syntax = Fatal(
        "XML-SYNTAX",
        "Le document n'est pas du XML bien formé ici : {expected}.",
        "The document is not well-formed XML here: {expected}.");

    public static readonly Rule Declaration = Fatal(
        "XML-DECLARATION",
        "La déclaration XML du début du fichier est incorrecte ({found}) : attendu <?xml version=\"1.0\" encoding=\"UTF-8\"?>.",
        "The XML declaration at the start of the file is wrong ({found}): expected <?xml version=\"1.0\" encoding=\"UTF-8\"?>.");

    public static readonly Rule Truncated = Fatal(
        "XML-TRUNCATED",
        "Le fichier s'arrête avant la fin du document : vérifiez que le transfert est complet.",
        "The file ends before the document does: check that the transfer was complete.");

    public static readonly Rule TagMismatch = Fatal(
        "XML-TAG",
        "La balise fermante {found} ne correspond pas à la balise ouverte {expected}.",
        "The end tag {found} does not match the open tag {expected}.");

    public static readonly Rule Name = Fatal(
        "XML-NAME",
        "{found} n'est pas un nom XML autorisé.",
        "{found} is not an allowed XML name.");

    public static readonly Rule Namespace = Fatal(
        "XML-NAMESPACE",
        "Le préfixe ou la déclaration d'espace de noms {found} n'est pas valable : déclarez-le par xmlns:préfixe=\"…\".",
        "The namespace prefix or declaration {found} is not valid: declare it with xmlns:prefix=\"…\".");

    public static readonly Rule DuplicateAttribute = Fatal(
        "XML-DUPLICATE-ATTRIBUTE",
        "L'attribut {found} est présent deux fois sur le même élément.",
        "The attribute {found} is there twice on the same element.");

    public static readonly Rule Entity = Fatal(
        "XML-ENTITY",
        "La référence {found} n'est pas admise : seuls &amp; &lt; &gt; &quot; &apos; et les références numériques de caractères permis le sont.",
        "The reference {found} is not accepted: only &amp; &lt; &gt; &quot; &apos; and numeric references to allowed characters are.");

    public static readonly Rule Dtd = Fatal(
        "XML-DTD",
        "Le document contient une DTD (<!DOCTYPE) : retirez-la, elle n'est jamais lue et une facture n'en a pas.",
        "The document holds a DTD (<!DOCTYPE): remove it, it is never read and an invoice has none.");

    public static readonly Rule TooLarge = Fatal(
        "XML-LIMIT-SIZE",
        "Le document dépasse la taille acceptée ({expected} octets).",
        "The document exceeds the accepted size ({expected} bytes).");

    public static readonly Rule TooDeep = Fatal(
        "XML-LIMIT-DEPTH",
        "Les éléments sont imbriqués sur plus de {expected} niveaux.",
        "Elements are nested deeper than {expected} levels.");

    public static readonly Rule TooManyAttributes = Fatal(
        "XML-LIMIT-ATTRIBUTES",
        "Un élément porte plus de {expected} attributs.",
        "An element has more than {expected} attributes.");

    public static readonly Rule TooManyElements = Fatal(
        "XML-LIMIT-ELEMENTS",
        "Le document contient plus de {expected} éléments.",
        "The document has more than {expected} elements.");

    public static readonly Rule TextTooLong = Fatal(
        "XML-LIMIT-TEXT",
        "Un texte dépasse {expected} octets.",
        "A text is longer than {expected} bytes.");

    public static IReadOnlyList<Rule> All { get; } =
    [
        Empty, Encoding, Character, Syntax, Declaration, Truncated, TagMismatch, Name, Namespace, DuplicateAttribute, Entity, Dtd, TooLarge, TooDeep, TooManyAttributes, TooManyElements, TextTooLong,
    ];

    private static Rule Fatal(string id, string french, string english) => new(id, Severity.Fatal, [], french, english);
}
