using RabbitMQ.Client;

namespace Hub.Pipeline.Ceiling;

/// <summary>The queues that stand for the hub's: the same kind, the same number.</summary>
internal static class CeilingQueues
{
    public const string Start = "ceiling.start";
    public const string Validation = "ceiling.validation";
    public const string Routing = "ceiling.routing";
    public const string Notification = "ceiling.notification";

    private static readonly Dictionary<string, object?> Quorum = new() { ["x-queue-type"] = "quorum" };

    /// <summary>The queue of a collectivity's system.</summary>
    public static string Inbox(int system) => $"ceiling.inbox.{system}";

    public static async Task DeclareAsync(IConnection connection, int systems, CancellationToken stop)
    {
        await using var channel = await connection.CreateChannelAsync(cancellationToken: stop);
        foreach (var queue in All(systems)) await channel.QueueDeclareAsync(queue, durable: true, exclusive: false, autoDelete: false, Quorum, cancellationToken: stop);
    }

    public static async Task DeleteAsync(IConnection connection, int systems, CancellationToken stop)
    {
        await using var channel = await connection.CreateChannelAsync(cancellationToken: stop);
        foreach (var queue in All(systems)) await channel.QueueDeleteAsync(queue, cancellationToken: stop);
    }

    private static IEnumerable<string> All(int systems) => [Start, Validation, Routing, Notification, .. Enumerable.Range(0, systems).Select(Inbox)];
}
