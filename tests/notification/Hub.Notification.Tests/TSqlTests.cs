using Hub.Hosting.Access;
using Hub.JournalChain;
using Hub.Notification.DownloadResults;
using Hub.Notification.FindInvoices;
using Hub.Notification.KeepJournal;
using Hub.Notification.SealJournal;
using Hub.Notification.ServeFeed;
using Hub.Notification.ShowDeposit;
using Hub.Notification.ShowEvent;
using Hub.Notification.ShowInvoice;
using Hub.Notification.Storage;
using Hub.Testing;

namespace Hub.Notification.Tests;

public sealed class TSqlTests
{
    [Fact]
    public async Task Every_statement_is_t_sql()
    {
        var check = TSqlCheck<NotificationContext>.For<SqlServerNotificationContext>();
        var news = new News(invoices: 2);
        check.RecordMigrations();
        foreach (var batch in new[] { JournalEvents.Of(news.Received()), JournalEvents.Of(news.Rejected(news.Invoices)) })
        {
            await check.RecordAsync(db => JournalWriter.WriteAsync(db, batch, TimeProvider.System, default));
            await check.RecordAsync(db => JournalTail.WriteAsync(db, ChainedEvent.Chain(Beginning, batch.Events), default));
            await check.RecordAsync(db => JournalWriter.SumUpAsync(db, batch, default));
        }
        foreach (var caller in new[] { Caller.Operator, Caller.Of("edf", HubRoles.Supplier), Caller.Of("lyon", HubRoles.Collectivity) })
        {
            await check.RecordAsync(db => InvoiceQuery.ReadAsync(db, caller, news.Invoice, default));
            await check.RecordAsync(db => FeedQuery.ReadAsync(db, caller, -1, 10, default));
            await check.RecordAsync(db => FeedQuery.EventsAsync(db, EventReader.Of(caller), EventFilter.All, 0, 10, 5, default));
            await check.RecordAsync(db => DepositQuery.ReadAsync(db, caller, news.DepositId, default));
            foreach (var selection in Selections.All(news)) await check.RecordAsync(db => InvoiceSearch.ReadAsync(db, caller, selection, news.Invoice, 10, default));
            await check.RecordAsync(db => EventInvoices.ReadAsync(db, caller, news.Invoices, default));
            await check.RecordAsync(db => EventEndpoint.FindAsync(db, caller, news.Invoice, default));
        }
        await check.RecordAsync(db => InvoiceQuery.TimelineAsync(db, news.Invoice, default));
        await check.RecordAsync(db => EventInvoices.OutcomesAsync(db, news.Invoices, default));
        await check.RecordAsync(db => PlaceInTime.FindAsync(db, news.At, default));
        await check.RecordAsync(db => PlaceInTime.RecordedAtAsync(db, 1, default));
        await check.RecordAsync(db => DepositQuery.CountAsync(db, news.DepositId, default));
        await check.RecordAsync(db => DepositQuery.InvoicesAsync(db, news.DepositId, null, 0, 10, default));
        await check.RecordAsync(db => DepositQuery.InvoicesAsync(db, news.DepositId, 203, 0, 10, default));
        await check.RecordAsync(db => HeadQuery.ReadAsync(db, 10, 5, default));
        await check.RecordAsync(db => HeadQuery.NewestAsync(db, default));
        await check.RecordAsync(db => ResultQuery.StepsAsync(db, [Selections.Row(news)], default));
        await check.RecordAsync(db => FeedQuery.EndAsync(db, default));
        await SubscriberStatements.RunAsync(check.RecordAsync);
        await SubscriberStatements.RunWholeAsync(check.RecordAsync);
        check.Errors().ShouldBeEmpty();
        foreach (var part in (string[])["INSERT INTO Journal", "CONVERT(binary(32), Hash, 2)", "SELECT r.EventId AS Value", "UPDATE Invoices", "INSERT INTO Deposits"])
            check.Statements.ShouldContain(statement => statement.Contains(part, StringComparison.Ordinal), part);
    }

    private static JournalHead Beginning => new() { Id = JournalHead.TheOne, Last = 0, Hash = ChainLink.Beginning };
}
