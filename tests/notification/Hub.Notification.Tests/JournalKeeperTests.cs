using Hub.Contracts;
using Hub.Notification.KeepJournal;
using Hub.Notification.SendWebhooks.RunLanes;
using Hub.Notification.ServeFeed;
using Hub.Notification.Storage;
using Hub.Outbox;
using Hub.Storage;
using Hub.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Hub.Notification.Tests;

/// <summary>Messages that come while a commit is under way are kept at once; each is in effect as if it had come alone.</summary>
public sealed class JournalKeeperTests
{
    public static IEnumerable<object[]> Engines => TestStores.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Messages_that_come_together_are_each_in_effect_once_and_one_that_fails_alone_is_not(StorageProvider engine)
    {
        await using var store = await TestStores.CreateAsync<NotificationContext, SqliteNotificationContext, SqlServerNotificationContext>(engine);
        var (one, other, broken, repeated) = (new News(3, flowNote: "a note"), new News(2), new News(2), News.NewId());
        var kept = await TogetherAsync(store, keep =>
        [
            keep(repeated, JournalEvents.Of(one.Received())),
            keep(News.NewId(), JournalEvents.Of(one.Changed(203, 2, one.Invoices))),
            keep(News.NewId(), Broken(JournalEvents.Of(broken.Received()))),
            keep(repeated, JournalEvents.Of(one.Received())),
            keep(News.NewId(), JournalEvents.Of(one.Received())),
            keep(News.NewId(), JournalEvents.Of(other.Rejected(other.Invoices))),
        ]);

        kept.Select(task => task.IsCompletedSuccessfully).ShouldBe([true, true, false, true, true, true]);
        await using var db = store.CreateDbContext();
        await ChainTests.ShouldBeChainedAsync(db, 8);
        (await db.Inbox.CountAsync()).ShouldBe(4);
        (await db.FlowNotes.CountAsync()).ShouldBe(3);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task What_messages_that_come_together_say_of_an_invoice_is_summed_up_in_one_row(StorageProvider engine)
    {
        await using var store = await TestStores.CreateAsync<NotificationContext, SqliteNotificationContext, SqlServerNotificationContext>(engine);
        var news = new News(2);
        await TogetherAsync(store, keep =>
        [
            keep(News.NewId(), JournalEvents.Of(WithoutTerms(news.Changed(205, 5, news.Invoices)))),
            keep(News.NewId(), JournalEvents.Of(news.Received())),
            keep(News.NewId(), JournalEvents.Of(news.Received())),
            keep(News.NewId(), JournalEvents.Of(news.Changed(203, 2, news.Invoices))),
        ]);

        await using var db = store.CreateDbContext();
        await ChainTests.ShouldBeChainedAsync(db, 6);
        var recorded = await db.Journal.OrderBy(entry => entry.Sequence).Select(entry => entry.RecordedAt).ToListAsync();
        (recorded[^1] - recorded[0]).ShouldBe(5 * Microseconds.Apart, "they were appended at once");
        (await db.Deposits.CountAsync()).ShouldBe(1);
        var invoices = await db.Invoices.OrderBy(row => row.Arrival).ToListAsync();
        invoices.Select(row => row.Arrival).ShouldBe([1, 2]);
        invoices.ShouldAllBe(row => row.Status == 205 && row.CollectivityAccount == news.City && row.Currency == "EUR" && row.TotalWithVat == 120m && row.FileName != null && row.DepositedAt == news.At);
    }

    private static InvoiceStatusesChanged WithoutTerms(InvoiceStatusesChanged message) =>
        message with { Changes = [.. message.Changes.Select(change => change with { IssueDate = null, Currency = null, TotalWithVat = null })] };

    /// <summary>A batch that no store takes: it lacks what every row has.</summary>
    private static JournalBatch Broken(JournalBatch batch) => batch with { Deposits = [.. batch.Deposits.Select(deposit => deposit with { SupplierAccount = null! })] };

    /// <summary>Keeps messages that come while the writer is busy, so that they wait for the same transaction.</summary>
    private static async Task<IReadOnlyList<Task>> TogetherAsync(TestStore<NotificationContext> store, Func<Func<Guid, JournalBatch, Task>, IReadOnlyList<Task>> messages)
    {
        using var commit = new GroupCommit<NotificationContext>(store, new OutboxQueue<NotificationContext>(Options.Create(new OutboxOptions())), TimeProvider.System, NullLogger<GroupCommit<NotificationContext>>.Instance);
        var keeper = new JournalKeeper(commit, new JournalSignal(), new EventBodies(store, new ToldAccounts()), TimeProvider.System);
        await commit.StartAsync(default);
        var (busy, free) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        var before = commit.RunAsync(async (_, _, _) =>
        {
            busy.SetResult();
            await free.Task;
            return true;
        });
        await busy.Task;
        var kept = messages((id, batch) => keeper.KeepAsync(id, batch, default));
        free.SetResult();
        await before;
        await Task.WhenAll(kept).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await commit.StopAsync(default);
        return kept;
    }
}
