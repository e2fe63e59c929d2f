using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hub.Notification.SendWebhooks;

/// <summary>A stretch of the journal that an endpoint is told once more: a second cursor, gone when it is through.</summary>
internal sealed class WebhookReplay
{
    public required Guid ReplayId { get; init; }

    public required Guid EndpointId { get; init; }

    /// <summary>Told up to here.</summary>
    public required long Cursor { get; set; }

    /// <summary>The last place to tell.</summary>
    public required long Until { get; init; }

    public static void Describe(EntityTypeBuilder<WebhookReplay> replays)
    {
        replays.ToTable("WebhookReplays");
        replays.HasKey(replay => replay.ReplayId);
        replays.HasIndex(replay => new { replay.EndpointId, replay.ReplayId });
    }
}
