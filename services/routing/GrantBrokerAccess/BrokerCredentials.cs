using Hub.Routing.Amqp;
using Hub.Routing.Storage;

namespace Hub.Routing.GrantBrokerAccess;

/// <summary>What a system connects with. Given once: the password cannot be read again.</summary>
/// <param name="System">The back-office system.</param>
/// <param name="User">The broker's user.</param>
/// <param name="Password">Its password, in clear, this once.</param>
/// <param name="VirtualHost">The virtual host to connect to.</param>
/// <param name="Inbox">The queue to consume.</param>
/// <param name="StatusExchange">The exchange to publish statuses to.</param>
/// <param name="RefusedStatuses">The queue of the statuses that the hub did not take.</param>
/// <param name="Since">When the password was made (UTC).</param>
internal sealed record BrokerCredentials(string System, string User, string Password, string VirtualHost, string Inbox, string StatusExchange, string RefusedStatuses, DateTimeOffset Since)
{
    public static BrokerCredentials Of(SystemSettings settings, string virtualHost, string password) => new(
        settings.SystemId,
        BrokerUser.Of(settings.SystemId, virtualHost).Name,
        password,
        virtualHost,
        QueueNames.Inbox(settings.SystemId),
        QueueNames.Status(settings.SystemId),
        QueueNames.RefusedStatus(settings.SystemId),
        settings.BrokerAccessSince!.Value);
}
