using Hub.Notification.ServeFeed;
using Hub.Notification.Storage;
using Hub.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.SendWebhooks.RunLanes;

/// <summary>What every lane works with.</summary>
internal sealed record LaneParts(
    IDbContextFactory<NotificationContext> Contexts,
    GroupCommit<NotificationContext> Commit,
    TurnPlanner Planner,
    TurnRunner Runner,
    JournalSignal Signal,
    TimeProvider Clock,
    ILogger<WebhookLane> Log);
