using Hub.Contracts;

namespace Hub.Routing.Quarantine.Messages;

/// <summary>The queues between the hub's services, by the names that the services give them, and where their messages end that nobody could handle.</summary>
internal static class ServiceQueues
{
    /// <summary>Every attempt of a handler failed, or the body is no message of the hub.</summary>
    public const string Failed = "_error";

    /// <summary>Given back too often, by processes that ended while they handled it.</summary>
    public const string Dead = "_dead";

    private static readonly (string Name, Type Contract)[] All =
    [
        ("hub.notification.deposits-received", typeof(DepositsReceived)),
        ("hub.notification.invoices-rejected", typeof(InvoicesRejected)),
        ("hub.notification.statuses-changed", typeof(InvoiceStatusesChanged)),
        ("hub.routing.invoices-validated", typeof(InvoicesValidated)),
        ("hub.validation.check-invoices", typeof(InvoicesDeposited)),
    ];

    public static readonly IReadOnlyList<string> Names = [.. All.Select(queue => queue.Name)];

    /// <summary>Full name of the contract whose messages are in a queue.</summary>
    public static string ContractOf(string name) => Array.Find(All, queue => queue.Name == name).Contract.FullName!;
}
