using System.Security.Claims;
using Hub.Hosting.Access;
using Hub.Notification.Storage;
using Hub.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.FindInvoices;

/// <summary>
/// Finds invoices in the order of their ids, which is that of their deposits, the latest first. One index gives the rows, in order; what no index knows is asked of at most <see cref="LookedAt"/> of them a page. So a page may be empty and still not be
/// the last, and no search costs more than its page.
/// </summary>
internal static class InvoiceSearch
{
    /// <summary>Rows that a page looks at.</summary>
    public const int LookedAt = 5000;

    /// <summary>An id has the instant at which its document was read; the deposit is durable later, after the last byte of its archive. Nobody sends for longer than this.</summary>
    private static readonly TimeSpan LongestUpload = TimeSpan.FromDays(1);

    /// <summary>A page of a caller's invoices, before an invoice.</summary>
    public static async Task<FoundInvoices> ReadAsync(NotificationContext db, ClaimsPrincipal caller, InvoiceSelection selection, Guid? before, int limit, CancellationToken stop)
    {
        var scope = Scope(db.Invoices.AsNoTracking(), caller, selection, before).OrderByDescending(invoice => invoice.InvoiceId);
        var found = await Rest(scope.Take(LookedAt), caller, selection).OrderByDescending(invoice => invoice.InvoiceId).Take(limit + 1).ToListAsync(stop);
        var shown = found.Take(limit).Select(FoundInvoice.Of).ToList();
        Guid? next = found.Count > limit ? shown[^1].Id : await LastLookedAtAsync(scope, stop);
        return new FoundInvoices(shown, next is { } place ? SearchCursor.Write(place) : null);
    }

    private static async Task<Guid?> LastLookedAtAsync(IQueryable<Invoice> scope, CancellationToken stop) =>
        await scope.Select(invoice => (Guid?)invoice.InvoiceId).Skip(LookedAt - 1).FirstOrDefaultAsync(stop);

    /// <summary>What one index answers: the number, else the account, and the time of the deposit.</summary>
    private static IQueryable<Invoice> Scope(IQueryable<Invoice> invoices, ClaimsPrincipal caller, InvoiceSelection selection, Guid? before)
    {
        if (selection.DepositedFrom is { } from) invoices = invoices.Where(invoice => invoice.InvoiceId >= OrderedId.FirstOf(from - LongestUpload));
        if (selection.DepositedUntil is { } until) invoices = invoices.Where(invoice => invoice.InvoiceId < OrderedId.FirstOf(until));
        var end = before ?? Guid.AllBitsSet;
        invoices = invoices.Where(invoice => invoice.InvoiceId < end);
        if (selection.Number is { } number) return invoices.Where(invoice => invoice.Number == number);
        if (!caller.IsOperator()) return invoices.VisibleTo(caller);
        if (selection.Supplier is { } supplier) return invoices.Where(invoice => invoice.SupplierAccount == supplier);
        return selection.Collectivity is { } collectivity ? invoices.Where(invoice => invoice.CollectivityAccount == collectivity) : invoices;
    }

    private static IQueryable<Invoice> Rest(IQueryable<Invoice> invoices, ClaimsPrincipal caller, InvoiceSelection selection)
    {
        invoices = invoices.VisibleTo(caller);
        if (selection.Supplier is { } supplier) invoices = invoices.Where(invoice => invoice.SupplierAccount == supplier);
        if (selection.Collectivity is { } collectivity) invoices = invoices.Where(invoice => invoice.CollectivityAccount == collectivity);
        if (selection.BuyerSiret is { } siret) invoices = invoices.Where(invoice => invoice.BuyerSiret == siret);
        if (selection.Status is { Length: > 0 } statuses) invoices = invoices.Where(invoice => statuses.Contains(invoice.Status));
        if (selection.DepositedFrom is { } from) invoices = invoices.Where(invoice => invoice.DepositedAt >= from);
        if (selection.DepositedUntil is { } until) invoices = invoices.Where(invoice => invoice.DepositedAt < until);
        if (selection.IssuedFrom is { } issuedFrom) invoices = invoices.Where(invoice => invoice.IssueDate >= issuedFrom);
        if (selection.IssuedTo is { } issuedTo) invoices = invoices.Where(invoice => invoice.IssueDate <= issuedTo);
        if (selection.AmountFrom is { } amountFrom) invoices = invoices.Where(invoice => invoice.TotalWithVat >= amountFrom);
        if (selection.AmountTo is { } amountTo) invoices = invoices.Where(invoice => invoice.TotalWithVat <= amountTo);
        return invoices;
    }
}
