using Hub.Hosting.Problems;

namespace Hub.Notification;

/// <summary>What the notification endpoints refuse.</summary>
internal static class NotificationProblems
{
    public static readonly ProblemKind InvoiceUnknown = new("invoice-unknown", StatusCodes.Status404NotFound, "No such invoice for this account", "Aucune facture de ce nom pour ce compte");

    public static readonly ProblemKind DepositUnknown = new("deposit-unknown", StatusCodes.Status404NotFound, "No such deposit for this account", "Aucun dépôt de ce nom pour ce compte");

    public static readonly ProblemKind EventUnknown = new("event-unknown", StatusCodes.Status404NotFound, "No such event for this account", "Aucun événement de ce nom pour ce compte");

    public static readonly ProblemKind CursorInvalid = new("cursor-invalid", StatusCodes.Status400BadRequest, "The cursor is not one that the hub gave", "Le curseur n'a pas été donné par le hub");
}
