using Hub.Routing.LifeCycle;

namespace Hub.Routing.ReceiveStatus.Amqp;

/// <summary>Why a status message was put aside: a stable code, and what to mend in both languages.</summary>
internal sealed record StatusRefusal(string Code, string English, string French)
{
    public static readonly StatusRefusal NoEvent = new(
        "not-a-status-event",
        "Send a CloudEvent 1.0 in binary mode with an id and the type " + StatusMessageReader.Type + ".",
        "Envoyez un CloudEvent 1.0 en mode binaire, avec un id et le type " + StatusMessageReader.Type + ".");

    public static readonly StatusRefusal Unreadable = new(
        "body-unreadable",
        "The body must be one JSON object with invoiceId, status and, where needed, reason, comment, at, mandateNumber.",
        "Le corps doit être un objet JSON avec invoiceId, status et, au besoin, reason, comment, at, mandateNumber.");

    public static readonly StatusRefusal TooLarge = new(
        "body-too-large", "The body of a status has at most 64 KB; it was not kept.", "Le corps d'un statut fait au plus 64 Ko ; il n'a pas été conservé.");

    public static readonly StatusRefusal Fault = new(
        "internal-error", "The hub failed to judge this status several times; send it again later.", "Le hub n'a pas pu traiter ce statut malgré plusieurs essais ; renvoyez-le plus tard.");

    /// <summary>The refusal of an outcome that is not good.</summary>
    public static StatusRefusal Of(StatusVerdict verdict) => verdict switch
    {
        StatusVerdict.NotAllowed => new(
            "status-not-allowed", "The invoice's current status does not allow this one; see hub-allowed.", "Le statut actuel de la facture ne permet pas celui-ci ; voir hub-allowed."),
        StatusVerdict.Unknown => new("status-unknown", "There is no such status.", "Ce statut n'existe pas."),
        StatusVerdict.ReasonNeeded => new("reason-needed", "This status needs one of its reason codes.", "Ce statut demande un de ses codes motif."),
        StatusVerdict.CommentNeeded => new("comment-needed", "This status needs a comment.", "Ce statut demande un commentaire."),
        StatusVerdict.Malformed => new("status-malformed", "A text is too long, the instant lies in the future, or setBy is neither recipient nor accountant.", "Un texte est trop long, l'instant est dans le futur, ou setBy n'est ni recipient ni accountant."),
        StatusVerdict.NotFound => new("invoice-not-found", "There is no such invoice for this account.", "Il n'y a pas de telle facture pour ce compte."),
        StatusVerdict.Taken or StatusVerdict.AlreadyReached or StatusVerdict.Recorded => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "Nothing is refused here."),
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "A verdict without a text."),
    };
}
