using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.Duplicates;

/// <summary>
/// The numbers that the invoices of batches would take, and who holds them. Looked up in one statement a transaction; what two batches decide at the same moment the unique index settles, and the later one decides again.
/// </summary>
internal sealed class TakenNumbers
{
    private readonly Dictionary<string, NumberHolder> holders;

    private TakenNumbers(Dictionary<string, NumberHolder> holders) => this.holders = holders;

    public static async Task<TakenNumbers> ReadAsync(RoutingContext db, IEnumerable<RegisteredInvoice> invoices, CancellationToken stop)
    {
        var keys = invoices.Select(InvoiceNumber.KeyOf).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (keys.Count == 0) return new TakenNumbers(new Dictionary<string, NumberHolder>(StringComparer.Ordinal));
        var rows = await db.Invoices.AsNoTracking().Where(row => row.NumberKey != null && EF.Parameter(keys).Contains(row.NumberKey))
            .Select(row => new { Key = row.NumberKey!, row.InvoiceId, row.DepositedAt, row.SupplierAccount, row.Sha256, row.Status }).ToListAsync(stop);
        return new TakenNumbers(rows.ToDictionary(row => row.Key, row => new NumberHolder(row.InvoiceId, row.DepositedAt, row.SupplierAccount, row.Sha256, row.Status), StringComparer.Ordinal));
    }

    /// <summary>Gives an invoice its number.</summary>
    /// <returns>The invoice that holds it already; null when this one holds it now, or needs none.</returns>
    public NumberHolder? Take(RegisteredInvoice invoice)
    {
        if (InvoiceNumber.KeyOf(invoice) is not { } key) return null;
        if (holders.TryGetValue(key, out var first)) return first;
        holders[key] = NumberHolder.Of(invoice);
        invoice.NumberKey = key;
        return null;
    }

    /// <summary>Takes note of what became of the invoices of a batch: those of the next one are told of it.</summary>
    public void Settle(IEnumerable<RegisteredInvoice> invoices)
    {
        foreach (var invoice in invoices)
        {
            if (invoice.NumberKey is { } key) holders[key] = NumberHolder.Of(invoice);
        }
    }

    /// <summary>Takes the number back from an invoice that the platform rejects: it was never integrated, and the mended one may come with the same.</summary>
    public void Free(RegisteredInvoice invoice)
    {
        if (invoice.NumberKey is { } key) holders.Remove(key);
        invoice.NumberKey = null;
    }
}
