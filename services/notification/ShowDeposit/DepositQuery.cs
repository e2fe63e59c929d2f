using System.Security.Claims;
using Hub.Notification.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.ShowDeposit;

/// <summary>Reads a deposit and its invoices.</summary>
internal static class DepositQuery
{
    /// <summary>The deposit, or null when the caller has none with this id.</summary>
    public static async Task<DepositView?> ReadAsync(NotificationContext db, ClaimsPrincipal caller, Guid id, CancellationToken stop) =>
        await FindAsync(db, caller, id, stop) is { } deposit ? DepositView.Of(deposit, await CountAsync(db, id, stop)) : null;

    /// <summary>A page of its invoices, or null when the caller has no such deposit.</summary>
    public static async Task<InvoicePage?> ReadInvoicesAsync(NotificationContext db, ClaimsPrincipal caller, Guid id, int? status, long after, int limit, CancellationToken stop)
    {
        if (await FindAsync(db, caller, id, stop) is null) return null;
        var page = await InvoicesAsync(db, id, status, after, limit + 1, stop);
        var shown = page.Take(limit).ToList();
        return new InvoicePage([.. shown.Select(InvoiceSummary.Of)], page.Count > limit ? PageCursor.Write(shown[^1].Arrival) : null);
    }

    /// <summary>How many of its invoices have each status: read from an index alone.</summary>
    public static async Task<List<StatusCount>> CountAsync(NotificationContext db, Guid id, CancellationToken stop)
    {
        var counts = await db.Invoices.Where(invoice => invoice.DepositId == id).GroupBy(invoice => invoice.Status)
            .Select(group => new { Status = group.Key, Count = group.Count() }).ToListAsync(stop);
        return [.. counts.OrderBy(count => count.Status).Select(count => new StatusCount(count.Status, LifeCycle.NameOf(count.Status), count.Count))];
    }

    /// <summary>Its invoices behind a place.</summary>
    public static Task<List<Invoice>> InvoicesAsync(NotificationContext db, Guid id, int? status, long after, int limit, CancellationToken stop)
    {
        var invoices = db.Invoices.AsNoTracking().Where(invoice => invoice.DepositId == id && invoice.Arrival > after);
        if (status is { } wanted) invoices = invoices.Where(invoice => invoice.Status == wanted);
        return invoices.OrderBy(invoice => invoice.Arrival).Take(limit).ToListAsync(stop);
    }

    /// <summary>The deposit alone, or null when the caller has none with this id.</summary>
    public static Task<Deposit?> FindAsync(NotificationContext db, ClaimsPrincipal caller, Guid id, CancellationToken stop) =>
        db.Deposits.AsNoTracking().VisibleTo(caller).SingleOrDefaultAsync(deposit => deposit.DepositId == id, stop);
}
