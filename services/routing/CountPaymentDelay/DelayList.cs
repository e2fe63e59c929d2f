using System.Runtime.CompilerServices;
using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.CountPaymentDelay;

/// <summary>Reads a collectivity's invoices in the order of their ids, page by page, and counts each. Memory holds one page whatever the account's size.</summary>
internal sealed class DelayList(IDbContextFactory<RoutingContext> contexts, PaymentDelays delays)
{
    private const int PageSize = 1000;

    /// <summary>Every invoice of an account behind a place.</summary>
    /// <param name="account">The collectivity's account.</param>
    /// <param name="after">The last id read; empty to begin.</param>
    /// <param name="stop">Gives up.</param>
    public async IAsyncEnumerable<(DelayedInvoice Invoice, PaymentDelay Delay)> ReadAsync(string account, Guid after, [EnumeratorCancellation] CancellationToken stop)
    {
        var today = delays.Today;
        while (true)
        {
            var page = await PageAsync(account, after, stop);
            foreach (var row in page) yield return (row, delays.Count(row.Case, today));
            if (page.Count < PageSize) yield break;
            after = page[^1].InvoiceId;
        }
    }

    private async Task<List<DelayedInvoice>> PageAsync(string account, Guid after, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.Invoices.AsNoTracking().Where(row => row.CollectivityAccount == account && row.InvoiceId > after)
            .OrderBy(row => row.InvoiceId).Take(PageSize).Select(DelayedInvoice.Columns).ToListAsync(stop);
    }
}
