using Hub.Hosting.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hub.Validation.ValidateOnRequest;

/// <summary>What validation on request refuses. Codes and words are those of a deposit, so that a client handles both alike.</summary>
internal static class ValidateProblems
{
    private static readonly ProblemKind BodyEmpty = new("body-empty", 400, "The body is empty", "Le corps de la requête est vide");
    private static readonly ProblemKind EncodingNotSupported = new("content-encoding-not-supported", 415, "The body must be sent as it is", "Le corps doit être envoyé tel quel");
    private static readonly ProblemKind MultipartUnreadable = new("multipart-unreadable", 400, "The multipart body cannot be read", "Le corps multipart est illisible");
    private static readonly ProblemKind OneDocumentExpected = new("one-document-expected", 400, "This address takes exactly one document", "Cette adresse accepte exactement un document");
    private static readonly ProblemKind DocumentEmpty = new("document-empty", 422, "The document is empty", "Le document est vide");
    private static readonly ProblemKind DocumentTooLarge = new("document-too-large", 413, "The document is too large", "Le document est trop volumineux");
    private static readonly ProblemKind DocumentIsArchive = new("document-is-archive", 422, "The document is an archive", "Le document est une archive");
    private static readonly ProblemKind Busy = new("validation-busy", 503, "Too many documents are being validated", "Trop de documents sont en cours de validation");
    private static readonly ProblemKind NotAcceptable = new("answer-type-not-supported", 406, "None of the accepted types can be answered", "Aucun des types acceptés ne peut être rendu");

    public static ProblemHttpResult Empty() => BodyEmpty.Because(
        "The request carries no byte. Send the document as the body.",
        "La requête ne contient aucun octet. Envoyez le document dans le corps.");

    public static ProblemHttpResult EmptyDocument() => DocumentEmpty.Because(
        "The file has 0 bytes. Send it again with its content.",
        "Le fichier fait 0 octet. Renvoyez-le avec son contenu.");

    public static ProblemHttpResult TooLarge(long limit) => DocumentTooLarge.Because(
        $"The document has more than {limit} bytes, the limit for one document. Reduce its attachments.",
        $"Le document dépasse {limit} octets, la limite pour un document. Réduisez ses pièces jointes.");

    public static ProblemHttpResult IsArchive(string format) => DocumentIsArchive.Because(
        $"The content is a {format} archive. Validate its documents one by one, or deposit it at POST /v1/deposits.",
        $"Le contenu est une archive {format}. Validez ses documents un par un, ou déposez-la sur POST /v1/deposits.");

    public static ProblemHttpResult Encoded() => EncodingNotSupported.Because(
        "No Content-Encoding is taken here. Send the document as it is.",
        "Aucun Content-Encoding n'est admis ici. Envoyez le document tel quel.");

    public static ProblemHttpResult Form() => MultipartUnreadable.Because(
        "The parts do not follow RFC 7578: no boundary, a boundary that does not occur, no closing boundary, or headers over 16 KB.",
        "Les parties ne suivent pas la RFC 7578 : délimiteur absent, introuvable ou non fermé, ou en-têtes de plus de 16 Ko.");

    public static ProblemHttpResult NotOne(int found) => OneDocumentExpected.Because(
        $"The form has {found} files. Send one.", $"Le formulaire contient {found} fichiers. Envoyez-en un seul.");

    public static ProblemHttpResult WrongType(IEnumerable<string> taken) => HttpProblems.UnsupportedMediaType.Because(
        $"Content types taken here: {string.Join(", ", taken)}.", $"Types de contenu admis ici : {string.Join(", ", taken)}.");

    public static ProblemHttpResult NoAnswer(IEnumerable<string> offered) => NotAcceptable.Because(
        $"Answers are given as {string.Join(" or ", offered)}: accept one of them.", $"Les réponses sont rendues en {string.Join(" ou ", offered)} : acceptez l'un d'eux.");

    public static ProblemHttpResult Saturated(TimeSpan retryAfter) => Busy.Because(
        $"All cores are judging documents and as many as may wait are waiting. Try again in {retryAfter.TotalSeconds:0} s. Deposits are not concerned.",
        $"Tous les cœurs jugent des documents et la file d'attente est pleine. Réessayez dans {retryAfter.TotalSeconds:0} s. Les dépôts ne sont pas concernés.");
}
