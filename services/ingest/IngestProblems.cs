using Hub.Hosting.Problems;

namespace Hub.Ingest;

/// <summary>What ingest refuses. The codes are a contract: of problem answers, and of the entries that an archive's answer lists as refused.</summary>
internal static class IngestProblems
{
    // The request as a whole.
    public static readonly ProblemKind BodyEmpty = new("body-empty", 400, "The body is empty", "Le corps de la requête est vide");
    public static readonly ProblemKind EncodingNotSupported = new("content-encoding-not-supported", 415,
        "The body must be sent as it is", "Le corps doit être envoyé tel quel");
    public static readonly ProblemKind KeyInvalid = new("idempotency-key-invalid", 400, "The Idempotency-Key header is not usable", "L'en-tête Idempotency-Key est inutilisable");
    public static readonly ProblemKind KeyReused = new("idempotency-key-reused", 409,
        "This idempotency key was used for another body", "Cette clé d'idempotence a servi pour un autre contenu");
    public static readonly ProblemKind MultipartUnreadable = new("multipart-unreadable", 400, "The multipart body cannot be read", "Le corps multipart est illisible");
    public static readonly ProblemKind OneDocumentExpected = new("one-document-expected", 400, "This address takes exactly one document", "Cette adresse accepte exactement un document");

    // Not now: the deposit itself may be right.
    public static readonly ProblemKind QuotaOfInvoices = new("quota-invoices", 429, "The account has deposited too many invoices for the moment", "Le compte a déposé trop de factures pour le moment");
    public static readonly ProblemKind QuotaOfDeposits = new("quota-deposits", 429, "The account sends too many deposits at the same time", "Le compte envoie trop de dépôts en même temps");
    public static readonly ProblemKind QuotaOfBytes = new("quota-bytes", 429, "The account sends too many bytes at the same time", "Le compte envoie trop d'octets en même temps");
    public static readonly ProblemKind HubIsLate = new("hub-late", 503, "The hub is late and takes nothing more for the moment", "Le hub est en retard et ne prend plus rien pour le moment");
    public static readonly ProblemKind DiskIsFull = new("hub-disk-full", 503, "The hub has no room left", "Le hub n'a plus de place");

    // A document of a day that left the store.
    public static readonly ProblemKind DayFileMissing = new("day-file-missing", 503, "The file of the document's day is missing", "Le fichier du jour de ce document est absent");
    public static readonly ProblemKind DayFileDamaged = new("day-file-damaged", 500, "The file of the document's day is damaged", "Le fichier du jour de ce document est endommagé");

    // An archive as a whole.
    public static readonly ProblemKind ArchiveTooLarge = new("archive-too-large", 413, "The archive is too large", "L'archive est trop volumineuse");
    public static readonly ProblemKind ArchiveUnreadable = new("archive-unreadable", 422, "The archive cannot be read", "L'archive est illisible");
    public static readonly ProblemKind ArchiveEmpty = new("archive-empty", 422, "The archive holds no file", "L'archive ne contient aucun fichier");
    public static readonly ProblemKind TooManyEntries = new("archive-too-many-entries", 422, "The archive has too many entries", "L'archive contient trop d'entrées");
    public static readonly ProblemKind ArchiveExpands = new("archive-expands-too-much", 422, "The archive expands too much", "L'archive se décompresse démesurément");
    public static readonly ProblemKind AllRefused = new("archive-all-refused", 422, "Every entry was refused", "Toutes les entrées ont été refusées");

    // One document, alone or in an archive.
    public static readonly ProblemKind DocumentEmpty = new("document-empty", 422, "The document is empty", "Le document est vide");
    public static readonly ProblemKind DocumentTooLarge = new("document-too-large", 413, "The document is too large", "Le document est trop volumineux");
    public static readonly ProblemKind DocumentIsArchive = new("document-is-archive", 422, "The document is an archive", "Le document est une archive");
    public static readonly ProblemKind NameUnsafe = new("file-name-unsafe", 422, "The file name is not safe", "Le nom de fichier n'est pas sûr");
    public static readonly ProblemKind NameTooLong = new("file-name-too-long", 422, "The file name is too long", "Le nom de fichier est trop long");
    public static readonly ProblemKind EntryEncrypted = new("entry-encrypted", 422, "The entry is encrypted", "L'entrée est chiffrée");
    public static readonly ProblemKind EntryUnreadable = new("entry-unreadable", 422, "The entry cannot be read", "L'entrée est illisible");
    public static readonly ProblemKind EntryNotAFile = new("entry-not-a-file", 422, "The entry is not a file", "L'entrée n'est pas un fichier");
    public static readonly ProblemKind EntryExpands = new("entry-expands-too-much", 422, "The entry expands too much", "L'entrée se décompresse démesurément");
}
