using System.Text.RegularExpressions;
using Hub.Routing.Amqp;

namespace Hub.Routing.GrantBrokerAccess;

/// <summary>
/// The broker's user of a back-office system and all that it may do: read its inbox and the statuses that were refused, write to its own status exchange. It may declare nothing and cannot write to the default
/// exchange (<c>amq.default</c>), which leads to every queue.
/// </summary>
/// <param name="Name"><c>{system}@{virtual host}</c>: users belong to the whole broker, so that two hubs on one broker never share one, and no system's name can be that of another user.</param>
/// <param name="VirtualHost">The hub's virtual host.</param>
/// <param name="Configure">Pattern of what it may declare: nothing.</param>
/// <param name="Write">Pattern of what it may publish to.</param>
/// <param name="Read">Pattern of what it may consume.</param>
internal sealed record BrokerUser(string Name, string VirtualHost, string Configure, string Write, string Read)
{
    /// <summary>Marks the users that the hub has made. It gives no right at all.</summary>
    public const string Tag = "hub-system";

    public static BrokerUser Of(string system, string virtualHost) => new(
        $"{system}@{virtualHost}",
        virtualHost,
        "^$",
        $"^{Regex.Escape(QueueNames.Status(system))}$",
        $"^({Regex.Escape(QueueNames.Inbox(system))}|{Regex.Escape(QueueNames.RefusedStatus(system))})$");

    /// <summary>What an operator types where the hub does not manage the broker.</summary>
    public IReadOnlyList<string> Commands =>
    [
        $"rabbitmqctl add_user '{Name}' \"$PASSWORD\"",
        $"rabbitmqctl set_user_tags '{Name}' {Tag}",
        $"rabbitmqctl set_permissions --vhost '{VirtualHost}' '{Name}' '{Configure}' '{Write}' '{Read}'",
    ];
}
