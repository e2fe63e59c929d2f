using Hub.Hosting.Access;
using Hub.Notification.DownloadResults;
using Hub.Notification.FindInvoices;
using Hub.Notification.KeepJournal;
using Hub.Notification.SealJournal;
using Hub.Notification.ServeFeed;
using Hub.Notification.ShowDeposit;
using Hub.Notification.ShowEvent;
using Hub.Notification.ShowInvoice;
using Hub.Notification.Storage;
using Hub.Storage;
using Hub.Testing;
using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.Tests;

/// <summary>Reads the plan of every statement that the service sends: a table that grows is never read from end to end.</summary>
public sealed class PlanTests : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private readonly PlanRecorder plans = new();
    private NotificationContext db = null!;

    public async ValueTask InitializeAsync()
    {
        db = new SqliteNotificationContext(new DbContextOptionsBuilder<SqliteNotificationContext>().Also(options => options.UseHubSqlite(folder.File("plans.db")).AddInterceptors(plans)).Options);
        await db.Database.MigrateAsync();
        plans.Start();
    }

    public async ValueTask DisposeAsync()
    {
        await db.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task No_statement_reads_a_whole_table()
    {
        var news = new News(invoices: 3);
        await JournalWriter.WriteAsync(db, JournalEvents.Of(news.Received()), TimeProvider.System, default);
        await JournalWriter.WriteAsync(db, JournalEvents.Of(news.Changed(203, 2, news.Invoices)), TimeProvider.System, default);
        foreach (var caller in new[] { Caller.Operator, Caller.Of(news.Supplier, HubRoles.Supplier), Caller.Of(news.City, HubRoles.Collectivity) })
        {
            (await InvoiceQuery.ReadAsync(db, caller, news.Invoice, default)).ShouldNotBeNull();
            var events = (await FeedQuery.ReadAsync(db, caller, 0, 10, default)).Events;
            events.ShouldNotBeEmpty();
            (await EventInvoices.ReadAsync(db, caller, news.Invoices, default)).Count.ShouldBe(3);
            (await EventEndpoint.FindAsync(db, caller, events[0].Id, default)).ShouldNotBeNull();
        }
        foreach (var caller in new[] { Caller.Operator, Caller.Of(news.Supplier, HubRoles.Supplier) })
        {
            (await DepositQuery.ReadAsync(db, caller, news.DepositId, default)).ShouldNotBeNull();
            (await DepositQuery.ReadInvoicesAsync(db, caller, news.DepositId, null, 0, 10, default)).ShouldNotBeNull();
            (await DepositQuery.ReadInvoicesAsync(db, caller, news.DepositId, 203, 0, 10, default)).ShouldNotBeNull();
        }
        (await PlaceInTime.FindAsync(db, DateTimeOffset.MaxValue, default)).ShouldBe(6);
        (await HeadQuery.ReadAsync(db, 10, 5, default)).Heads.ShouldBeEmpty();
        foreach (var caller in new[] { Caller.Operator, Caller.Of(news.Supplier, HubRoles.Supplier), Caller.Of(news.City, HubRoles.Collectivity) })
        {
            foreach (var selection in Selections.All(news)) await InvoiceSearch.ReadAsync(db, caller, selection, null, 10, default);
        }
        (await ResultQuery.StepsAsync(db, await DepositQuery.InvoicesAsync(db, news.DepositId, null, 0, 10, default), default)).ShouldNotBeEmpty();
        await SubscriberStatements.RunAsync(work => work(db));
        plans.Statements.ShouldBeGreaterThan(80);
        plans.Scans.ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_the_endpoints_are_read_whole_and_only_where_all_are_meant()
    {
        await SubscriberStatements.RunWholeAsync(work => work(db));
        plans.Scans.Count.ShouldBe(2);
        plans.Scans.ShouldAllBe(scan => scan.Contains("\"WebhookEndpoints\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_search_by_number_reads_the_index_of_numbers()
    {
        plans.Keep = true;
        foreach (var caller in new[] { Caller.Operator, Caller.Of("edf", HubRoles.Supplier), Caller.Of("lyon", HubRoles.Collectivity) })
            await InvoiceSearch.ReadAsync(db, caller, new InvoiceSelection { Number = "F-1" }, null, 10, default);
        plans.Kept.ShouldNotBeEmpty();
        plans.Kept.ShouldAllBe(plan => plan.Contains("IX_Invoices_Number_InvoiceId", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_statement_that_reads_a_whole_table_would_be_found()
    {
        await db.Invoices.Where(invoice => invoice.FileName == "x").ToListAsync();
        await db.Journal.OrderBy(entry => entry.At).Take(1).ToListAsync();
        plans.Scans.Count.ShouldBe(2);
    }
}
