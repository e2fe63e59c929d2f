using Hub.Hosting.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hub.Notification;

/// <summary>What the notification endpoints refuse.</summary>
internal static class NotificationProblems
{
    public static readonly ProblemKind InvoiceUnknown = new("invoice-unknown", StatusCodes.Status404NotFound, "No such invoice for this account", "Aucune facture de ce nom pour ce compte");

    public static readonly ProblemKind DepositUnknown = new("deposit-unknown", StatusCodes.Status404NotFound, "No such deposit for this account", "Aucun dépôt de ce nom pour ce compte");

    public static readonly ProblemKind EventUnknown = new("event-unknown", StatusCodes.Status404NotFound, "No such event for this account", "Aucun événement de ce nom pour ce compte");

    public static readonly ProblemKind CursorInvalid = new("cursor-invalid", StatusCodes.Status400BadRequest, "The cursor is not one that the hub gave", "Le curseur n'a pas été donné par le hub");

    public static readonly ProblemKind TooManyFollowed = new("progress-limit-reached", StatusCodes.Status429TooManyRequests, "Too many deposits are followed live already", "Trop de dépôts sont déjà suivis en direct");

    public static readonly ProblemKind TooManyStreams = new("stream-limit-reached", StatusCodes.Status429TooManyRequests, "There are too many streams open already", "Trop de flux sont déjà ouverts");

    public static readonly ProblemKind JournalEmpty = new("journal-empty", StatusCodes.Status409Conflict, "The journal holds nothing yet", "Le journal est encore vide");

    public static readonly ProblemKind SelectionTooLong = new("selection-too-long", StatusCodes.Status400BadRequest, "The search names too many values", "La recherche donne trop de valeurs");

    public static readonly ProblemKind FormatUnknown = new("format-unknown", StatusCodes.Status400BadRequest, "There is no such format", "Ce format n'existe pas");

    public static ProblemHttpResult UnknownCursor() =>
        CursorInvalid.Because("cursor: pass `next` of an earlier answer, or leave it out.", "cursor : passez `next` d'une réponse précédente, ou omettez-le.");
}
