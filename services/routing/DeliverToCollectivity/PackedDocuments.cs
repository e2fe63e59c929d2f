using Hub.Routing.Storage;
using Hub.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.DeliverToCollectivity;

/// <summary>Cuts compressed documents out of their packs.</summary>
internal static class PackedDocuments
{
    private static readonly RowSet<RegisteredInvoice> Wanted = new RowSet<RegisteredInvoice>()
        .Id("InvoiceId", row => row.InvoiceId)
        .Id("PackId", row => row.PackId)
        .Number("PackOffset", row => row.PackOffset)
        .Number("PackLength", row => row.PackLength);

    /// <summary>The documents of the invoices that have theirs in a pack, by invoice id.</summary>
    public static async Task<Dictionary<Guid, byte[]>> ReadAsync(RoutingContext db, IReadOnlyCollection<RegisteredInvoice> invoices, CancellationToken stop)
    {
        var packed = invoices.Where(invoice => invoice.PackId is not null).ToList();
        if (packed.Count == 0) return [];
        var sql = $"""
            SELECT w.InvoiceId AS InvoiceId, SUBSTRING(p.Body, w.PackOffset + 1, w.PackLength) AS Body
            FROM {Wanted.Source(db)} w JOIN Packs p ON p.PackId = w.PackId
            """;
        var rows = await db.Database.SqlQueryRaw<PackedDocument>(sql, Wanted.Parameter(db, packed)).ToListAsync(stop);
        return rows.ToDictionary(row => new Guid(row.InvoiceId, bigEndian: true), row => row.Body);
    }
}
