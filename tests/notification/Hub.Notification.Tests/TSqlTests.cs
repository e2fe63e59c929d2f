using Hub.Hosting.Access;
using Hub.Notification.KeepJournal;
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
        await check.RecordAsync(db => JournalWriter.WriteAsync(db, JournalEvents.Of(news.Received()), TimeProvider.System, default));
        await check.RecordAsync(db => JournalWriter.WriteAsync(db, JournalEvents.Of(news.Rejected(news.Invoices)), TimeProvider.System, default));
        foreach (var caller in new[] { Caller.Operator, Caller.Of("edf", HubRoles.Supplier), Caller.Of("lyon", HubRoles.Collectivity) })
        {
            await check.RecordAsync(db => InvoiceQuery.ReadAsync(db, caller, news.Invoice, default));
            await check.RecordAsync(db => FeedQuery.ReadAsync(db, caller, -1, 10, default));
            await check.RecordAsync(db => FeedQuery.EventsAsync(db, caller, 0, 10, 5, default));
            await check.RecordAsync(db => DepositQuery.ReadAsync(db, caller, news.DepositId, default));
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
        check.Errors().ShouldBeEmpty();
        check.Statements.ShouldContain(statement => statement.Contains("ROW_NUMBER()", StringComparison.Ordinal));
    }
}
