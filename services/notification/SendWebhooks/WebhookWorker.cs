using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hub.Notification.SendWebhooks;

/// <summary>A process of this service that sends webhooks: those that were seen a moment ago share the endpoints.</summary>
internal sealed class WebhookWorker
{
    public required Guid WorkerId { get; init; }

    public required DateTimeOffset SeenAt { get; init; }

    public static void Describe(EntityTypeBuilder<WebhookWorker> workers)
    {
        workers.ToTable("WebhookWorkers");
        workers.HasKey(worker => worker.WorkerId);
    }
}
