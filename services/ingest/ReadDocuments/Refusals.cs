namespace Hub.Ingest.ReadDocuments;

/// <summary>The refusals in words, each with its limit and how to mend it.</summary>
internal static class Refusals
{
    public static Refusal BodyEmpty() => new(
        IngestProblems.BodyEmpty,
        "The request carries no byte. Send the document or the archive as the body.",
        "La requête ne contient aucun octet. Envoyez le document ou l'archive dans le corps.");

    public static Refusal DocumentEmpty() => new(
        IngestProblems.DocumentEmpty,
        "The file has 0 bytes. Send it again with its content.",
        "Le fichier fait 0 octet. Renvoyez-le avec son contenu.");

    public static Refusal DocumentTooLarge(long limit) => new(
        IngestProblems.DocumentTooLarge,
        $"The document has more than {Text.Bytes(limit)}, the limit for one document. Reduce its attachments or send them apart.",
        $"Le document dépasse {Text.Octets(limit)}, la limite pour un document. Réduisez ses pièces jointes ou envoyez-les à part.");

    public static Refusal DocumentIsArchive(string format) => new(
        IngestProblems.DocumentIsArchive,
        $"The content is a {format} archive. An archive is deposited by itself at POST /v1/deposits, never inside another one or as a document.",
        $"Le contenu est une archive {format}. Une archive se dépose seule sur POST /v1/deposits, jamais dans une autre ni comme document.");

    public static Refusal NameUnsafe(string reason, string raison) => new(
        IngestProblems.NameUnsafe,
        $"The name {reason}. Give the file a plain name such as invoice-2026-001.xml.",
        $"Le nom {raison}. Donnez au fichier un nom simple tel que facture-2026-001.xml.");

    public static Refusal NameTooLong(int found, int limit) => new(
        IngestProblems.NameTooLong,
        $"The file name has {found} characters; at most {limit} are taken. Shorten it.",
        $"Le nom de fichier compte {found} caractères ; {limit} au plus sont admis. Raccourcissez-le.");

    public static Refusal EntryEncrypted() => new(
        IngestProblems.EntryEncrypted,
        "The entry is protected by a password. Make the archive again without encryption: the connection already is.",
        "L'entrée est protégée par un mot de passe. Refaites l'archive sans chiffrement : la connexion l'est déjà.");

    public static Refusal EntryUnreadable() => new(
        IngestProblems.EntryUnreadable,
        "The entry is damaged or compressed in a way that is not supported (taken: stored, deflate). Its checksum or size does not fit. Make the archive again.",
        "L'entrée est endommagée ou compressée par une méthode non admise (admises : sans compression, deflate). Sa somme de contrôle ou sa taille ne correspond pas. Refaites l'archive.");

    public static Refusal EntryNotAFile(string kind) => new(
        IngestProblems.EntryNotAFile,
        $"The entry is of kind {kind}; only regular files are taken. Put the file itself into the archive.",
        $"L'entrée est de type {kind} ; seuls les fichiers ordinaires sont admis. Mettez le fichier lui-même dans l'archive.");

    public static Refusal EntryExpands(int ratio) => new(
        IngestProblems.EntryExpands,
        $"The entry expands to more than {ratio} times its compressed size. Send this file uncompressed if its content is right.",
        $"L'entrée se décompresse à plus de {ratio} fois sa taille. Envoyez ce fichier sans compression si son contenu est correct.");

    public static Refusal ArchiveTooLarge(long limit) => new(
        IngestProblems.ArchiveTooLarge,
        $"The archive has more than {Text.Bytes(limit)}, the limit for one deposit. Split it into several deposits.",
        $"L'archive dépasse {Text.Octets(limit)}, la limite pour un dépôt. Répartissez-la en plusieurs dépôts.");

    public static Refusal ArchiveUnreadable(string format) => new(
        IngestProblems.ArchiveUnreadable,
        $"The body is not a complete {format} archive: it is damaged, cut short, or of another format than its content type says. Nothing of it was taken.",
        $"Le corps n'est pas une archive {format} complète : elle est endommagée, tronquée, ou d'un autre format que son type de contenu. Rien n'en a été pris en compte.");

    public static Refusal ArchiveEmpty() => new(
        IngestProblems.ArchiveEmpty,
        "There is no file in it (folders and files of operating systems such as .DS_Store do not count). In multipart/form-data each file needs a filename.",
        "Elle ne contient aucun fichier (les dossiers et les fichiers système tels que .DS_Store ne comptent pas). En multipart/form-data chaque fichier doit porter un filename.");

    public static Refusal TooManyEntries(int limit) => new(
        IngestProblems.TooManyEntries,
        $"There are more than {limit} entries, the limit for one deposit. Split it into several deposits. Nothing of it was taken.",
        $"Elle contient plus de {limit} entrées, la limite pour un dépôt. Répartissez-la en plusieurs dépôts. Rien n'en a été pris en compte.");

    public static Refusal ArchiveExpands(int ratio, long limit) => new(
        IngestProblems.ArchiveExpands,
        $"It expands to more than {ratio} times its size, or to more than {Text.Bytes(limit)} in all. Split it into several deposits, or compress less. Nothing of it was taken.",
        $"Elle se décompresse à plus de {ratio} fois sa taille, ou à plus de {Text.Octets(limit)} au total. Répartissez-la en plusieurs dépôts ou compressez moins. Rien n'en a été pris en compte.");

    public static Refusal AllRefused(int count) => new(
        IngestProblems.AllRefused,
        $"All {count} files were refused; refusedEntries says why for each. Nothing was stored.",
        $"Les {count} fichiers ont tous été refusés ; refusedEntries en donne la raison pour chacun. Rien n'a été enregistré.");

    public static Refusal MultipartUnreadable() => new(
        IngestProblems.MultipartUnreadable,
        "The parts do not follow RFC 7578: no boundary, a boundary that does not occur, no closing boundary, or headers over 16 KB. Nothing of it was taken.",
        "Les parties ne suivent pas la RFC 7578 : délimiteur absent, introuvable ou non fermé, ou en-têtes de plus de 16 Ko. Rien n'en a été pris en compte.");

    public static Refusal OneDocumentExpected(int found) => new(
        IngestProblems.OneDocumentExpected,
        $"The body has {found} files. Send one, or send them all to POST /v1/deposits.",
        $"Le corps contient {found} fichiers. Envoyez-en un seul, ou envoyez-les tous à POST /v1/deposits.");
}
