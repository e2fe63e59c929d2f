namespace Hub.Routing.Amqp;

/// <summary>The names of a collectivity's own part of the broker. They are a promise: docs/asyncapi.yaml describes them.</summary>
internal static class QueueNames
{
    /// <summary>Exchange that takes what a collectivity's system gave back too often.</summary>
    public const string DeadLetters = "hub.inbox.dead";

    private const string DeadEnding = ".dead";
    private const string RefusedEnding = ".refused";

    /// <summary>Queue of the invoices for a system.</summary>
    public static string Inbox(string system) => "hub.inbox." + system;

    /// <summary>Queue of the invoices that its system gave back too often.</summary>
    public static string DeadInbox(string system) => Inbox(system) + DeadEnding;

    /// <summary>Exchange that the system publishes its statuses to, and the queue behind it. An exchange of its own: who may write to it can write nowhere else.</summary>
    public static string Status(string system) => "hub.status." + system;

    /// <summary>Queue of the statuses that the hub did not take.</summary>
    public static string RefusedStatus(string system) => Status(system) + RefusedEnding;

    /// <summary>True when a system of this name would have a queue that is another system's: its owner could read what is not its own.</summary>
    public static bool WouldMeetAnother(string system) =>
        system.EndsWith(DeadEnding, StringComparison.OrdinalIgnoreCase) || system.EndsWith(RefusedEnding, StringComparison.OrdinalIgnoreCase);
}
