namespace Hub.Routing.KeepAttachments;

/// <summary>Why an attachment is not taken: a code of the reform's list (MDT-113, status 501), and how to mend it.</summary>
internal sealed record AttachmentFault(string Code, string English, string French)
{
    public static AttachmentFault Empty() => new("IRR_VID_PJ", "The file is empty.", "Le fichier est vide.");

    public static AttachmentFault TooLarge(long limit) => new(
        "IRR_TAILLE_PJ", $"The file is larger than {limit >> 20} MB: split it or compress it.", $"Le fichier dépasse {limit >> 20} Mo : scindez-le ou compressez-le.");

    public static AttachmentFault TotalTooLarge(long limit) => new(
        "IRR_TAILLE_PJ",
        $"With this file the invoice's attachments would be larger than {limit >> 20} MB together.",
        $"Avec ce fichier, les pièces jointes de la facture dépasseraient {limit >> 20} Mo au total.");

    public static AttachmentFault Name(int length) => new(
        "IRR_NOM_PJ",
        $"A file name has 1 to {length} characters, extension included, and none of / \\ : * ? \" < > | or control characters: rename the file.",
        $"Un nom de fichier a de 1 à {length} caractères, extension comprise, sans / \\ : * ? \" < > | ni caractère de contrôle : renommez le fichier.");

    public static AttachmentFault Extension(string extensions) => new(
        "IRR_EXT_DOC", $"Files of this type are not taken. Taken are: {extensions}.", $"Ce type de fichier n'est pas admis. Sont admis : {extensions}.");

    public static AttachmentFault Content(string extension) => new(
        "IRR_EXT_DOC",
        $"The content is not that of a {extension} file: give the file the extension of what it is.",
        $"Le contenu n'est pas celui d'un fichier {extension} : donnez au fichier l'extension de ce qu'il est.");

    public static AttachmentFault Virus(string name) => new(
        "IRR_ANTIVIRUS", $"The virus scanner found “{name}” in the file; nothing of it was kept.", $"L'antivirus a trouvé « {name} » dans le fichier ; rien n'en a été gardé.");
}
