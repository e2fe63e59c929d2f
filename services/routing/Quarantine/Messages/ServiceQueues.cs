namespace Hub.Routing.Quarantine.Messages;

/// <summary>The queues between the hub's services, by the names that the services give them, and where their messages end that nobody could handle.</summary>
internal static class ServiceQueues
{
    /// <summary>Every attempt of a handler failed, or the body is no message of the hub.</summary>
    public const string Failed = "_error";

    /// <summary>Given back too often, by processes that ended while they handled it.</summary>
    public const string Dead = "_dead";

    public static readonly IReadOnlyList<string> Names =
    [
        "hub.notification.deposits-received", "hub.notification.invoices-rejected", "hub.notification.statuses-changed", "hub.routing.invoices-validated", "hub.validation.check-invoices",
    ];
}
