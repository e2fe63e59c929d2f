using System.Text.Json.Serialization;
using Hub.Routing.Storage;

namespace Hub.Routing.GrantBrokerAccess;

/// <summary>A system's access to the broker, without its password.</summary>
internal sealed record BrokerAccessView
{
    public required string System { get; init; }

    /// <summary>The broker's user.</summary>
    public required string User { get; init; }

    public required string VirtualHost { get; init; }

    /// <summary>"none": the hub never made one; "active"; "revoked".</summary>
    public required string State { get; init; }

    /// <summary>When the password was made (UTC).</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>The account that made it, or that revoked it.</summary>
    public string? By { get; init; }

    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>What the broker has: "as-set", "differs" (the hub sets it again within a minute), "unreachable", or "not-managed": the hub does not manage its users.</summary>
    public required string Broker { get; init; }

    /// <summary>RabbitMQ's patterns of what the user may declare, publish to and consume.</summary>
    public required BrokerPermissions Permissions { get; init; }

    /// <summary>What an operator types on the broker to make the user by hand; only when the hub does not manage its users.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Commands { get; init; }

    public static BrokerAccessView Of(SystemSettings row, BrokerUser user, string broker) => new()
    {
        System = row.SystemId,
        User = user.Name,
        VirtualHost = user.VirtualHost,
        State = StateOf(row),
        Since = row.BrokerAccessSince,
        By = row.BrokerAccessBy,
        RevokedAt = row.BrokerAccessRevokedAt,
        Broker = broker,
        Permissions = new BrokerPermissions(user.Configure, user.Write, user.Read),
        Commands = broker == "not-managed" ? user.Commands : null,
    };

    private static string StateOf(SystemSettings row) => row switch
    {
        { BrokerAccessSince: null } => "none",
        { BrokerAccessRevokedAt: null } => "active",
        _ => "revoked",
    };
}
