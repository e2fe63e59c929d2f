using Hub.Hosting.Access;
using Hub.Notification.KeepJournal;
using Hub.Notification.SendMail;
using Hub.Notification.SendWebhooks;
using Hub.Notification.SendWebhooks.ManageEndpoints;
using Hub.Notification.SendWebhooks.RunLanes;
using Hub.Notification.SendWebhooks.TellFlows;
using Hub.Notification.ServeFeed;
using Hub.Notification.Storage;

namespace Hub.Notification.Tests;

/// <summary>Every statement of the webhooks, the stream and the mails, for the tests that read statements.</summary>
internal static class SubscriberStatements
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);
    private static readonly EventFilter Filter = new(["a", "b"], [203, 213], "edf", "lyon");
    private static readonly EventReader[] Readers = [new("edf", HubRoles.Supplier), new("lyon", HubRoles.Collectivity), new("operator", HubRoles.Operator)];

    /// <summary>Runs all of them on an endpoint of its own.</summary>
    public static async Task RunAsync(Func<Func<NotificationContext, Task>, Task> run)
    {
        var (id, me) = (News.NewId(), News.NewId());
        await run(db => WebhookWrites.AddAsync(db, Endpoint(id, me), 10, default));
        foreach (var reader in Readers) await ReadAsync(run, reader, id);
        await WorkAsync(run, id, me);
        await WriteAsync(run, id);
        await MailAsync(run);
    }

    /// <summary>Those that read all the endpoints on purpose: a process looks each round which are its own, and frees its own when it leaves.</summary>
    public static async Task RunWholeAsync(Func<Func<NotificationContext, Task>, Task> run)
    {
        await run(db => LaneLeases.EndpointsAsync(db, default));
        await run(db => LaneLeases.LeaveAsync(db, News.NewId(), default));
    }

    private static async Task ReadAsync(Func<Func<NotificationContext, Task>, Task> run, EventReader reader, Guid id)
    {
        await run(db => LaneQueries.PlacesAsync(db, reader, Filter, 0, 10, 5, default));
        await run(db => LaneQueries.PlacesAsync(db, reader, EventFilter.All, 0, 10, 5, default));
        await run(db => FeedQuery.EventsAsync(db, reader, Filter, 0, 10, 5, default));
        await run(db => WebhookQueries.FindAsync(db, reader, id, default));
        await run(db => WebhookQueries.PlaceOfAsync(db, reader, id, default));
        await run(db => DigestQuery.CountAsync(db, reader, 0, 10, default));
        await run(db => DigestQuery.RejectedAsync(db, reader, 0, 10, default));
    }

    private static async Task WorkAsync(Func<Func<NotificationContext, Task>, Task> run, Guid id, Guid me)
    {
        await run(db => LaneLeases.AppearAsync(db, me, Now, default));
        await run(db => LaneLeases.WorkersAsync(db, Now, default));
        await run(db => LaneLeases.TakeAsync(db, me, [id, me], Now, default));
        await run(db => LaneQueries.EndpointAsync(db, id, me, default));
        await run(db => LaneQueries.DueAsync(db, id, Now, 5, default));
        await run(db => LaneQueries.NextRetryAsync(db, id, default));
        await run(db => LaneQueries.ReplayAsync(db, id, default));
        await run(db => EventBodies.EventsAsync(db, [1, 2, 3], default));
        await run(db => FlowBodies.FactsAsync(db, [id, me], default));
        await run(db => FlowNotes.AddAsync(db, new News(flowNote: "{}").Received().Invoices, default));
        await run(db => TurnWriter.WriteAsync(db, id, me, Record(id), default));
        await run(db => LaneLeases.FreeAsync(db, me, [id, me], default));
        await run(db => LaneLeases.SweepAsync(db, Now, default));
    }

    private static async Task WriteAsync(Func<Func<NotificationContext, Task>, Task> run, Guid id)
    {
        var owner = Readers[0];
        await run(db => WebhookQueries.ListAsync(db, owner, id, 10, default));
        await run(db => WebhookQueries.AttemptsAsync(db, id, 5, true, id, 10, default));
        await run(db => WebhookQueries.RetriesAsync(db, id, true, id, 10, default));
        await run(db => WebhookWrites.ChangeAsync(db, owner, id, row => row.Description = "x", default));
        await run(db => WebhookWrites.ReplayStretchAsync(db, id, 0, null, Now, default));
        await run(db => WebhookWrites.ReplayEventAsync(db, id, id, 5, Now, default));
        await run(db => WebhookWrites.ReplayFailuresAsync(db, id, Now, default));
        await run(db => WebhookWrites.DeleteAsync(db, owner, id, default));
    }

    private static async Task MailAsync(Func<Func<NotificationContext, Task>, Task> run)
    {
        var row = new MailSubscription
        {
            Account = "edf", Role = HubRoles.Supplier, Address = "a@example.fr", Language = DigestLanguage.French, Rhythm = DigestRhythm.Daily, Hour = 7, Cursor = 0, NextAt = Now,
        };
        await run(db => MailWrites.PutAsync(db, row, default));
        await run(db => MailWrites.FindAsync(db, row.Reader, default));
        await run(db => MailWrites.DueAsync(db, Now, 10, default));
        await run(db => MailWrites.TakeAsync(db, row, Now, default));
        await run(db => MailWrites.MoveAsync(db, row.Reader, 5, Now, 0, default));
        await run(db => MailWrites.DeleteAsync(db, row.Reader, default));
    }

    private static TurnRecord Record(Guid id)
    {
        var retry = new WebhookRetry { EndpointId = id, MessageId = id, Places = "[1]", Attempts = 1, NextAt = Now, LastAt = Now };
        var attempt = new WebhookAttempt { AttemptId = News.NewId(), EndpointId = id, First = 1, Last = 2, Events = 2, Requests = 2, Number = 1, At = Now, Milliseconds = 3 };
        var replay = new WebhookReplay { ReplayId = id, EndpointId = id, Cursor = 5, Until = 10 };
        return new TurnRecord(5, EndpointHealth.Well with { DisabledBecause = DisabledReason.Gone }, true, replay, [id, News.NewId()], [retry], [attempt]);
    }

    private static WebhookEndpoint Endpoint(Guid id, Guid holder) => new()
    {
        EndpointId = id, Account = "edf", Role = HubRoles.Supplier, Url = "https://erp.example.fr/", BatchSize = 1, Secret = "x", CreatedAt = Now, Enabled = true, Cursor = 0, Holder = holder, HeldUntil = Now,
    };
}
