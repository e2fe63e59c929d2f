using Hub.Hosting.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hub.Routing;

/// <summary>The refusals that are routing's own. Their codes are a contract with clients.</summary>
internal static class RoutingProblems
{
    public static readonly ProblemKind ValueNotAllowed = new(
        "value-not-allowed", StatusCodes.Status422UnprocessableEntity, "A value is outside what this call takes", "Une valeur n'est pas admise par cet appel");

    public static readonly ProblemKind StatusNotAllowed = new(
        "status-not-allowed", StatusCodes.Status409Conflict, "The life cycle does not allow this status now", "Le cycle de vie ne permet pas ce statut maintenant");

    public static readonly ProblemKind StatusNotTried = new(
        "status-not-tried", StatusCodes.Status409Conflict, "Not tried: an earlier status of the list was refused", "Non essayé : un statut précédent de la liste a été refusé");

    public static readonly ProblemKind StatusUnknown = new("status-unknown", StatusCodes.Status422UnprocessableEntity, "There is no such status", "Ce statut n'existe pas");

    public static readonly ProblemKind ReasonNeeded = new(
        "reason-missing-or-unknown", StatusCodes.Status422UnprocessableEntity, "The status and its reason code do not fit", "Le statut et son code motif ne vont pas ensemble");

    public static readonly ProblemKind CommentNeeded = new("comment-missing", StatusCodes.Status422UnprocessableEntity, "This status needs a comment", "Ce statut exige un commentaire");

    public static readonly ProblemKind LeaseExpired = new(
        "lease-expired", StatusCodes.Status409Conflict, "The lease has ended: the delivery may be another consumer's", "Le bail est terminé : la livraison peut être à un autre consommateur");

    public static readonly ProblemKind DeliveryNotFound = new(
        "delivery-not-found", StatusCodes.Status404NotFound, "There is no such delivery for this account", "Cette livraison n'existe pas pour ce compte");

    public static readonly ProblemKind SystemNotAmqp = new(
        "system-not-amqp", StatusCodes.Status409Conflict, "The system is not served by AMQP", "Le système n'est pas servi par AMQP");

    public static readonly ProblemKind BrokerNotManaged = new(
        "broker-not-managed", StatusCodes.Status409Conflict, "The hub does not manage the broker's users", "Le hub ne gère pas les utilisateurs du broker");

    public static readonly ProblemKind BrokerUnreachable = new(
        "broker-unreachable", StatusCodes.Status503ServiceUnavailable, "The broker's management API does not answer", "L'API de gestion du broker ne répond pas");

    public static readonly ProblemKind RulesWrong = new("routing-rules-wrong", StatusCodes.Status422UnprocessableEntity, "The routing rules cannot be kept", "Les règles de routage ne peuvent pas être gardées");

    public static readonly ProblemKind RulesInForce = new(
        "routing-rules-in-force", StatusCodes.Status409Conflict, "The version is or was in force", "La version est ou a été en vigueur");

    public static readonly ProblemKind DirectoryImportRunning = new(
        "directory-import-running", StatusCodes.Status409Conflict, "Another import of the directory runs", "Un autre import de l'annuaire est en cours");

    public static readonly ProblemKind DirectoryTooMuchEnded = new(
        "directory-import-would-end-too-much", StatusCodes.Status409Conflict, "The full file leaves out too much of what is known", "Le fichier complet omet une trop grande part de ce qui est connu");

    public static readonly ProblemKind DirectoryUnreadable = new(
        "directory-file-unreadable", StatusCodes.Status422UnprocessableEntity, "The directory file cannot be read", "Le fichier d'annuaire est illisible");

    public static readonly ProblemKind AttachmentRefused = new(
        "attachment-refused", StatusCodes.Status422UnprocessableEntity, "An attachment cannot be taken", "Une pièce jointe ne peut pas être prise");

    public static readonly ProblemKind ScannerUnavailable = new(
        "scanner-unavailable", StatusCodes.Status503ServiceUnavailable, "The virus scanner does not answer; nothing was taken, try again", "L'antivirus ne répond pas ; rien n'a été pris, réessayez");

    public static readonly ProblemKind AddressNotRoutable = new(
        "address-not-routable", StatusCodes.Status422UnprocessableEntity, "The invoice cannot be sent to this address", "La facture ne peut pas être envoyée à cette adresse");

    public static readonly ProblemKind NothingMended = new(
        "nothing-mended", StatusCodes.Status422UnprocessableEntity, "The mending changes nothing", "La correction ne change rien");

    public static readonly ProblemKind RetryTooLarge = new(
        "retry-too-large", StatusCodes.Status422UnprocessableEntity, "Too many invoices for one retry", "Trop de factures pour une seule relance");

    public static readonly ProblemKind RetryNotInState = new(
        "retry-not-in-state", StatusCodes.Status409Conflict, "The state of the retry does not allow this", "L'état de la relance ne le permet pas");

    public static readonly ProblemKind FormNotReadable = new(
        "form-not-readable", StatusCodes.Status422UnprocessableEntity, "The form cannot be taken", "Le formulaire ne peut pas être pris");

    public static readonly ProblemKind DayFileMissing = new(
        "day-file-missing", StatusCodes.Status503ServiceUnavailable, "The file of the document's day is missing", "Le fichier du jour de ce document est absent");

    public static readonly ProblemKind DayFileDamaged = new(
        "day-file-damaged", StatusCodes.Status500InternalServerError, "The file of the document's day is damaged", "Le fichier du jour de ce document est endommagé");

    /// <summary>A page of no size, or of more than <paramref name="most"/>.</summary>
    public static ProblemHttpResult LimitOfPage(int most) => ValueNotAllowed.Because($"limit is 1 to {most}.", $"limit va de 1 à {most}.");
}
