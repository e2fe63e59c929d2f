using Hub.Hosting.Problems;

namespace Hub.Notification.SendWebhooks.ManageEndpoints;

/// <summary>What the webhook endpoints refuse.</summary>
internal static class WebhookProblems
{
    public static readonly ProblemKind Unknown = new("webhook-unknown", StatusCodes.Status404NotFound, "No such webhook for this account", "Aucun webhook de ce nom pour ce compte");

    public static readonly ProblemKind UrlNotAllowed = new("webhook-url-not-allowed", StatusCodes.Status422UnprocessableEntity,
        "Webhooks are not sent to this address", "Aucun webhook n'est envoyé à cette adresse");

    public static readonly ProblemKind ValueNotAllowed = new("webhook-value-not-allowed", StatusCodes.Status422UnprocessableEntity,
        "A value is not allowed", "Une valeur n'est pas admise");

    public static readonly ProblemKind TooMany = new("webhook-limit-reached", StatusCodes.Status409Conflict, "There are too many already", "Il y en a déjà trop");
}
