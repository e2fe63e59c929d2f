using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hub.Notification.SendWebhooks;

/// <summary>A message that an endpoint has not taken yet: the cursor goes on without it.</summary>
internal sealed class WebhookRetry
{
    public required Guid EndpointId { get; init; }

    /// <summary>The message's id, the same at each attempt.</summary>
    public required Guid MessageId { get; init; }

    /// <summary>The places in the journal of its events, as JSON.</summary>
    public required string Places { get; init; }

    public required int Attempts { get; set; }

    /// <summary>When it is tried again; null when the attempts are used up.</summary>
    public DateTimeOffset? NextAt { get; set; }

    public required DateTimeOffset LastAt { get; set; }

    public static void Describe(EntityTypeBuilder<WebhookRetry> retries)
    {
        retries.ToTable("WebhookRetries");
        retries.HasKey(retry => new { retry.EndpointId, retry.MessageId });
        retries.HasIndex(retry => new { retry.EndpointId, retry.NextAt });
    }
}
