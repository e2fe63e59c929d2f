using Hub.En16931;

namespace Hub.FacturX;

/// <summary>What can be wrong with a Factur-X file before its XML is read. Rules of the hub after Factur-X 1.0.07 and ISO 19005-3 (PDF/A-3).</summary>
internal static class PdfRules
{
    public static readonly Rule Damaged = Fatal(
        "PDF-DAMAGED",
        "Le fichier PDF est illisible : exportez-le de nouveau et vérifiez qu'il s'ouvre dans une visionneuse.",
        "The PDF file cannot be read: export it again and check that a viewer opens it.");

    public static readonly Rule Truncated = Fatal(
        "PDF-TRUNCATED",
        "Le fichier PDF s'arrête avant sa fin (%%EOF absent) : vérifiez que le transfert est complet.",
        "The PDF file ends before it should (no %%EOF): check that the transfer was complete.");

    public static readonly Rule Encrypted = Fatal(
        "PDF-ENCRYPTED",
        "Le fichier PDF est chiffré ou protégé : déposez-le sans mot de passe ni restriction.",
        "The PDF file is encrypted or protected: deposit it without password or restriction.");

    public static readonly Rule TooLarge = Fatal(
        "PDF-LIMIT-SIZE",
        "Les flux du fichier PDF occupent plus de place, une fois décompressés, que ce qui est admis.",
        "The PDF file's streams take more room, once decompressed, than is accepted.");

    public static readonly Rule NoAttachment = Fatal(
        "PDF-NO-ATTACHMENT",
        "Le PDF ne contient aucun fichier joint : une facture Factur-X porte ses données dans un fichier factur-x.xml incorporé.",
        "The PDF holds no attached file: a Factur-X invoice carries its data in an embedded factur-x.xml.");

    public static readonly Rule AttachmentName = Fatal(
        "PDF-ATTACHMENT-NAME",
        "Aucun fichier joint du PDF ne porte le nom prévu pour une facture : nommez-le factur-x.xml.",
        "No attached file of the PDF has a name foreseen for an invoice: name it factur-x.xml.");

    public static readonly Rule Several = Fatal(
        "PDF-SEVERAL-INVOICES",
        "Le PDF contient plusieurs fichiers de facture : n'en gardez qu'un, on ne peut pas deviner lequel fait foi.",
        "The PDF holds several invoice files: keep one, nobody can guess which of them counts.");

    public static readonly Rule NoRelation = Fatal(
        "PDF-RELATION-MISSING",
        "Le fichier joint ne dit pas sa relation au document (clé AFRelationship, obligatoire en PDF/A-3) : indiquez /Data.",
        "The attached file does not state its relation to the document (key AFRelationship, mandatory in PDF/A-3): say /Data.");

    public static readonly Rule Relation = Warning(
        "PDF-RELATION",
        "La relation déclarée du fichier joint n'est pas celle attendue en France : indiquez /Data.",
        "The attached file's declared relation is not the one expected in France: say /Data.");

    public static readonly Rule NoXmp = Fatal(
        "PDF-XMP-MISSING",
        "Les métadonnées XMP ne déclarent pas de facture Factur-X (nom du fichier et profil) : activez l'extension Factur-X à l'export.",
        "The XMP metadata declare no Factur-X invoice (file name and profile): turn on the Factur-X extension in the export.");

    public static readonly Rule XmpName = Warning(
        "PDF-XMP-NAME",
        "Les métadonnées XMP annoncent un autre nom de fichier que celui du fichier joint.",
        "The XMP metadata announce another file name than the attached file's.");

    /// <summary>Every rule of the class.</summary>
    public static IReadOnlyList<Rule> All { get; } =
        [Damaged, Truncated, Encrypted, TooLarge, NoAttachment, AttachmentName, Several, NoRelation, Relation, NoXmp, XmpName];

    private static Rule Fatal(string id, string french, string english) => new(id, Severity.Fatal, [], french, english);

    private static Rule Warning(string id, string french, string english) => new(id, Severity.Warning, [], french, english);
}
