using System.Security.Claims;
using Hub.Notification.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.ShowDeposit;

/// <summary>Reads a deposit and its invoices.</summary>
internal static class DepositQuery
{
    /// <summary>The deposit, or null when the caller has none with this id.</summary>
    public static async Task<DepositView?> ReadAsync(NotificationContext db, ClaimsPrincipal caller, Guid id, CancellationToken stop)
    {
        if (await FindAsync(db, caller, id, stop) is not { } deposit) return null;
        var counts = await db.Invoices.Where(invoice => invoice.DepositId == id).GroupBy(invoice => invoice.Status)
            .Select(group => new { Status = group.Key, Count = group.Count() }).ToListAsync(stop);
        StatusCount[] byStatus = [.. counts.OrderBy(count => count.Status).Select(count => new StatusCount(count.Status, LifeCycle.NameOf(count.Status), count.Count))];
        return new DepositView(
            id, deposit.SupplierAccount, deposit.DepositedAt, deposit.Accepted, deposit.Refused, DepositCounts.Of(deposit.Accepted, byStatus), byStatus, DepositLinks.Of(id));
    }

    /// <summary>A page of its invoices, or null when the caller has no such deposit.</summary>
    public static async Task<InvoicePage?> ReadInvoicesAsync(NotificationContext db, ClaimsPrincipal caller, Guid id, int? status, long after, int limit, CancellationToken stop)
    {
        if (await FindAsync(db, caller, id, stop) is null) return null;
        var invoices = db.Invoices.AsNoTracking().Where(invoice => invoice.DepositId == id && invoice.Arrival > after);
        if (status is { } wanted) invoices = invoices.Where(invoice => invoice.Status == wanted);
        var page = await invoices.OrderBy(invoice => invoice.Arrival).Take(limit + 1).ToListAsync(stop);
        var shown = page.Take(limit).ToList();
        return new InvoicePage([.. shown.Select(InvoiceSummary.Of)], page.Count > limit ? PageCursor.Write(shown[^1].Arrival) : null);
    }

    private static Task<Deposit?> FindAsync(NotificationContext db, ClaimsPrincipal caller, Guid id, CancellationToken stop) =>
        db.Deposits.AsNoTracking().VisibleTo(caller).SingleOrDefaultAsync(deposit => deposit.DepositId == id, stop);
}
