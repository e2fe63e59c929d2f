using Hub.Contracts;
using Hub.DocumentStore.Archive;
using Hub.Routing.DeliverToCollectivity;

namespace Hub.Routing.FindCollectivity;

/// <summary>Reads the small documents of a message's invoices: those that came in it, and those of the pack that ingest wrote.</summary>
internal sealed class MessageDocuments(PackedDocuments packs)
{
    /// <summary>Compressed, by invoice; null for a large one, and where the pack's file is missing or damaged: it is delivered as a link then, as a large one, and nothing waits for the file.</summary>
    public async Task<IReadOnlyDictionary<Guid, byte[]?>> ReadAsync(InvoicesValidated message, CancellationToken stop)
    {
        var pack = message.Pack is { } place ? await packs.TryReadAsync(PlaceOf(place), stop) : null;
        return message.Invoices.DistinctBy(invoice => invoice.InvoiceId).ToDictionary(invoice => invoice.InvoiceId, invoice => invoice.Document ?? PartOf(pack, invoice));
    }

    /// <summary>The place as the store notes it.</summary>
    public static ArchivedPack PlaceOf(PackPlace pack) => new() { PackId = pack.PackId, FileName = pack.File, Position = pack.Position, Length = pack.Length };

    private static byte[]? PartOf(ReadOnlyMemory<byte>? pack, ValidatedInvoice invoice) =>
        pack is { } bytes && invoice is { PackOffset: { } offset, PackLength: { } length } ? bytes.Slice(offset, length).ToArray() : null;
}
