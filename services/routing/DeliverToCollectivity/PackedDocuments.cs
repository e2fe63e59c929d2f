using Hub.DocumentStore.Archive;
using Hub.Routing.Storage;
using Hub.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.DeliverToCollectivity;

/// <summary>Cuts compressed documents out of their packs, in a file or in the store.</summary>
internal sealed class PackedDocuments(PackFiles files, ILogger<PackedDocuments> log)
{
    private static readonly RowSet<RegisteredInvoice> Wanted = new RowSet<RegisteredInvoice>()
        .Id("InvoiceId", row => row.InvoiceId)
        .Id("PackId", row => row.PackId)
        .Number("PackOffset", row => row.PackOffset)
        .Number("PackLength", row => row.PackLength);

    /// <summary>The documents of the invoices that have theirs in a pack, by invoice id. One whose day's file is missing or damaged is left out: it is delivered as a link, as a large one, and nothing waits for the file.</summary>
    public async Task<Dictionary<Guid, byte[]>> ReadAsync(RoutingContext db, IReadOnlyCollection<RegisteredInvoice> invoices, CancellationToken stop)
    {
        var packed = invoices.Where(invoice => invoice.PackId is not null).ToList();
        if (packed.Count == 0) return [];
        var documents = new Dictionary<Guid, byte[]>(packed.Count);
        if (await AddFromFilesAsync(documents, db, packed, stop) is not { Count: > 0 } unfiled) return documents;
        foreach (var (invoice, document) in await InStoreAsync(db, unfiled, stop)) documents[invoice] = document;
        // Between the two looks a pack may have left the store.
        await AddFromFilesAsync(documents, db, [.. unfiled.Where(invoice => !documents.ContainsKey(invoice.InvoiceId))], stop);
        return documents;
    }

    /// <summary>The document of one invoice that has it in a pack.</summary>
    /// <exception cref="DayFileException">It has left the store, and the file of its day is missing or damaged.</exception>
    public async Task<ReadOnlyMemory<byte>> ReadAsync(RoutingContext db, RegisteredInvoice invoice, CancellationToken stop)
    {
        if ((await InStoreAsync(db, [invoice], stop)).TryGetValue(invoice.InvoiceId, out var document)) return document;
        var place = (await ArchivedPackRows.FindAsync(db, [invoice.PackId!.Value], stop)).Single();
        return PartOf(await files.ReadAsync(place, stop), invoice);
    }

    /// <summary>A pack that lies in a file; null when that is missing or damaged, which the operator is told.</summary>
    public async Task<ReadOnlyMemory<byte>?> TryReadAsync(ArchivedPack place, CancellationToken stop)
    {
        try
        {
            return await files.ReadAsync(place, stop);
        }
        catch (DayFileException fault)
        {
            RoutingLog.DayFileFault(log, fault.FileName, fault);
            return null;
        }
    }

    private static async Task<Dictionary<Guid, byte[]>> InStoreAsync(RoutingContext db, IReadOnlyCollection<RegisteredInvoice> packed, CancellationToken stop)
    {
        var sql = $"""
            SELECT w.InvoiceId AS InvoiceId, SUBSTRING(p.Body, w.PackOffset + 1, w.PackLength) AS Body
            FROM {Wanted.Source(db)} w JOIN Packs p ON p.PackId = w.PackId
            """;
        var rows = await db.Database.SqlQueryRaw<PackedDocument>(sql, Wanted.Parameter(db, packed)).ToListAsync(stop);
        return rows.ToDictionary(row => new Guid(row.InvoiceId, bigEndian: true), row => row.Body);
    }

    /// <summary>Adds those whose pack lies in a file.</summary>
    /// <returns>Those whose pack does not.</returns>
    private async Task<List<RegisteredInvoice>> AddFromFilesAsync(Dictionary<Guid, byte[]> documents, RoutingContext db, List<RegisteredInvoice> packed, CancellationToken stop)
    {
        if (packed.Count == 0) return packed;
        var wanted = packed.ToLookup(invoice => invoice.PackId!.Value);
        var places = await ArchivedPackRows.FindAsync(db, [.. wanted.Select(same => same.Key)], stop);
        foreach (var place in places)
        {
            if (await TryReadAsync(place, stop) is not { } pack) continue;
            foreach (var invoice in wanted[place.PackId]) documents[invoice.InvoiceId] = PartOf(pack, invoice).ToArray();
        }
        var filed = places.Select(place => place.PackId).ToHashSet();
        return [.. packed.Where(invoice => !filed.Contains(invoice.PackId!.Value))];
    }

    private static ReadOnlyMemory<byte> PartOf(ReadOnlyMemory<byte> pack, RegisteredInvoice invoice) => pack.Slice(invoice.PackOffset, invoice.PackLength);
}
