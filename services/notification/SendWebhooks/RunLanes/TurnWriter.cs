using Hub.Notification.Storage;
using Hub.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.SendWebhooks.RunLanes;

/// <summary>Writes what a turn leaves, within the caller's transaction.</summary>
internal static class TurnWriter
{
    private static readonly RowSet<WebhookRetry> Retries = new RowSet<WebhookRetry>()
        .Id("EndpointId", retry => retry.EndpointId)
        .Id("MessageId", retry => retry.MessageId)
        .Text("Places", retry => retry.Places)
        .Number("Attempts", retry => retry.Attempts)
        .Instant("NextAt", retry => retry.NextAt)
        .Instant("LastAt", retry => retry.LastAt);

    private static readonly RowSet<WebhookAttempt> Attempts = new RowSet<WebhookAttempt>()
        .Id("AttemptId", attempt => attempt.AttemptId)
        .Id("EndpointId", attempt => attempt.EndpointId)
        .Id("MessageId", attempt => attempt.MessageId)
        .Number("First", attempt => attempt.First)
        .Number("Last", attempt => attempt.Last)
        .Number("Events", attempt => attempt.Events)
        .Number("Requests", attempt => attempt.Requests)
        .Number("Number", attempt => attempt.Number)
        .Instant("At", attempt => attempt.At)
        .Number("Milliseconds", attempt => attempt.Milliseconds)
        .Number("Status", attempt => attempt.Status)
        .Text("Error", attempt => attempt.Error)
        .Instant("NextAt", attempt => attempt.NextAt);

    private static readonly Upsert KeepRetry = new(
        "WebhookRetries", ["EndpointId", "MessageId"], Retries.Columns, "r.EndpointId, r.MessageId, r.Places, r.Attempts, r.NextAt, r.LastAt", "Attempts = r.Attempts, NextAt = r.NextAt, LastAt = r.LastAt");

    /// <summary>Writes a turn, if the process still works for the endpoint: else another one sends these events again, and its record counts.</summary>
    /// <returns>False when it does not.</returns>
    public static async Task<bool> WriteAsync(NotificationContext db, Guid endpointId, Guid holder, TurnRecord record, CancellationToken stop)
    {
        if (await MoveAsync(db, endpointId, holder, record, stop) == 0) return false;
        if (record.Health.DisabledBecause is { } reason) await DisableAsync(db, endpointId, reason, stop);
        if (record.Replay is { } replay) await MoveReplayAsync(db, replay, stop);
        if (record.Taken.Count > 0) await db.WebhookRetries.Where(retry => retry.EndpointId == endpointId && record.Taken.Contains(retry.MessageId)).ExecuteDeleteAsync(stop);
        await Retries.UpsertAsync(db, KeepRetry, record.Retries, stop);
        await WriteAttemptsAsync(db, record.Attempts, stop);
        if (record.IsBack) await ReleaseAsync(db, endpointId, record.Attempts[^1].At, stop);
        return true;
    }

    /// <summary>Adds lines to the log.</summary>
    public static Task<int> WriteAttemptsAsync(NotificationContext db, IReadOnlyList<WebhookAttempt> attempts, CancellationToken stop) => Attempts.InsertAsync(db, "WebhookAttempts", attempts, stop);

    /// <summary>Retries that wait need not any longer.</summary>
    public static Task<int> ReleaseAsync(NotificationContext db, Guid endpointId, DateTimeOffset now, CancellationToken stop) =>
        db.WebhookRetries.Where(retry => retry.EndpointId == endpointId && retry.NextAt > now).ExecuteUpdateAsync(set => set.SetProperty(retry => retry.NextAt, now), stop);

    private static Task<int> MoveAsync(NotificationContext db, Guid endpointId, Guid holder, TurnRecord record, CancellationToken stop) =>
        db.WebhookEndpoints.Where(row => row.EndpointId == endpointId && row.Holder == holder).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Cursor, record.Cursor)
                .SetProperty(row => row.Failures, record.Health.Failures)
                .SetProperty(row => row.Probes, record.Health.Probes)
                .SetProperty(row => row.FailingSince, record.Health.FailingSince)
                .SetProperty(row => row.PausedUntil, record.Health.PausedUntil),
            stop);

    private static Task<int> DisableAsync(NotificationContext db, Guid endpointId, string reason, CancellationToken stop) =>
        db.WebhookEndpoints.Where(row => row.EndpointId == endpointId)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Enabled, false).SetProperty(row => row.DisabledBecause, reason), stop);

    private static Task<int> MoveReplayAsync(NotificationContext db, WebhookReplay replay, CancellationToken stop)
    {
        var row = db.WebhookReplays.Where(row => row.ReplayId == replay.ReplayId);
        return replay.Cursor >= replay.Until ? row.ExecuteDeleteAsync(stop) : row.ExecuteUpdateAsync(set => set.SetProperty(one => one.Cursor, replay.Cursor), stop);
    }
}
