namespace Hub.Routing.GrantBrokerAccess;

/// <summary>Example bodies for the API page.</summary>
internal static class BrokerAccessExamples
{
    private const string System = "lyon-finances";
    private const string User = "lyon-finances@hub";

    private static readonly object Permissions = new
    {
        configure = "^$", write = @"^hub\.status\.lyon-finances$", read = @"^(hub\.inbox\.lyon-finances|hub\.status\.lyon-finances\.refused)$",
    };

    public static readonly object Granted = new
    {
        system = System,
        user = User,
        password = "hubmq_…",
        virtualHost = "hub",
        inbox = "hub.inbox.lyon-finances",
        statusExchange = "hub.status.lyon-finances",
        refusedStatuses = "hub.status.lyon-finances.refused",
        since = "2026-11-23T09:00:00Z",
    };

    public static readonly object View = new
    {
        system = System, user = User, virtualHost = "hub", state = "active", since = "2026-11-23T09:00:00Z", by = "ville-lyon", revokedAt = (string?)null, broker = "as-set", permissions = Permissions,
    };

    public static readonly object Revoked = new
    {
        system = System, user = User, virtualHost = "hub", state = "revoked", since = "2026-11-23T09:00:00Z", by = "ville-lyon", revokedAt = "2026-11-24T10:00:00Z", broker = "as-set", permissions = Permissions,
    };
}
