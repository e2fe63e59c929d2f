using System.Text.Json;
using Hub.Notification.SendWebhooks.TellFlows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hub.Notification.SendWebhooks;

/// <summary>An address that is told of events: a cursor over the journal, and the state of the way to it.</summary>
internal sealed class WebhookEndpoint
{
    public const int UrlLength = 2000;
    public const int DescriptionLength = 200;
    private const int AccountLength = 64;

    public required Guid EndpointId { get; init; }

    public required string Account { get; init; }

    /// <summary>The role that the account had when it made the endpoint: with the account, what the endpoint may be told.</summary>
    public required string Role { get; init; }

    /// <summary>True when a sandbox account made it: it may be failed on purpose.</summary>
    public bool Sandbox { get; init; }

    public required string Url { get; set; }

    public string? Description { get; set; }

    /// <summary>An <see cref="EventFilter"/> as JSON; null: everything.</summary>
    public string? Filter { get; set; }

    /// <summary>A <see cref="FlowSelection"/> as JSON: it is told flows, in the form of XP Z12-013. Null: events.</summary>
    public string? Flows { get; set; }

    /// <summary>Most events in one request; 1: each event by itself.</summary>
    public required int BatchSize { get; set; }

    /// <summary>The signing key, protected.</summary>
    public required string Secret { get; set; }

    /// <summary>The key before the last rotation, protected; messages are signed with both until <see cref="OldSecretUntil"/>.</summary>
    public string? OldSecret { get; set; }

    public DateTimeOffset? OldSecretUntil { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required bool Enabled { get; set; }

    /// <summary>One of <see cref="DisabledReason"/>.</summary>
    public string? DisabledBecause { get; set; }

    /// <summary>Everything up to this place of the journal was taken by the receiver or stands among the retries.</summary>
    public required long Cursor { get; set; }

    /// <summary>Requests that failed since the last that did not.</summary>
    public int Failures { get; set; }

    /// <summary>Of <see cref="Failures"/>, those made when the endpoint was known to be down.</summary>
    public int Probes { get; set; }

    public DateTimeOffset? FailingSince { get; set; }

    /// <summary>Nothing is sent before; null while the endpoint is well.</summary>
    public DateTimeOffset? PausedUntil { get; set; }

    /// <summary>The process that works for this endpoint.</summary>
    public Guid? Holder { get; set; }

    public DateTimeOffset? HeldUntil { get; set; }

    public EventReader Reader => new(Account, Role);

    /// <summary>The events that it wants, of those that its reader may see.</summary>
    public EventFilter Wanted => Filter is null ? EventFilter.All : JsonSerializer.Deserialize<EventFilter>(Filter, JsonSerializerOptions.Web)!;

    /// <summary>The flows that it wants; null when it is told events.</summary>
    public FlowSelection? WantedFlows => Flows is null ? null : JsonSerializer.Deserialize<FlowSelection>(Flows, JsonSerializerOptions.Web);

    public static void Describe(EntityTypeBuilder<WebhookEndpoint> endpoints)
    {
        endpoints.ToTable("WebhookEndpoints");
        endpoints.HasKey(endpoint => endpoint.EndpointId);
        endpoints.HasIndex(endpoint => new { endpoint.Account, endpoint.EndpointId });
        endpoints.Property(endpoint => endpoint.Account).HasMaxLength(AccountLength);
        endpoints.Property(endpoint => endpoint.Role).HasMaxLength(20);
        endpoints.Property(endpoint => endpoint.Url).HasMaxLength(UrlLength);
        endpoints.Property(endpoint => endpoint.Description).HasMaxLength(DescriptionLength);
        endpoints.Property(endpoint => endpoint.DisabledBecause).HasMaxLength(20);
        endpoints.Ignore(endpoint => endpoint.Reader);
        endpoints.Ignore(endpoint => endpoint.Wanted);
        endpoints.Ignore(endpoint => endpoint.WantedFlows);
    }
}
