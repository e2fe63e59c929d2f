using Hub.Contracts;
using Hub.Routing.Storage;

namespace Hub.Routing.FindCollectivity;

/// <summary>Finds each small document of a batch its place in a pack: the one that ingest wrote, or one of the documents that came in the message, one behind the other.</summary>
internal static class DocumentPacker
{
    /// <summary>A pack to be stored, null when no document came in the message; and the register's rows, which know their place.</summary>
    /// <param name="packId">The id of a pack to be stored.</param>
    /// <param name="written">The pack that ingest wrote; null when there is none.</param>
    /// <param name="batch">The invoices.</param>
    /// <param name="now">The instant of entry.</param>
    public static (DocumentPack? Pack, IReadOnlyList<RegisteredInvoice> Invoices) Pack(Guid packId, PackPlace? written, IReadOnlyList<ValidatedInvoice> batch, DateTimeOffset now)
    {
        var body = new byte[batch.Sum(invoice => invoice.Document?.Length ?? 0)];
        var invoices = new List<RegisteredInvoice>(batch.Count);
        var offset = 0;
        foreach (var invoice in batch)
        {
            invoices.Add(InvoiceRegistration.ToRegister(invoice, PartOf(invoice, packId, offset, written), now));
            invoice.Document?.CopyTo(body, offset);
            offset += invoice.Document?.Length ?? 0;
        }
        return (offset == 0 ? null : new DocumentPack { PackId = packId, Body = body, At = now }, invoices);
    }

    private static PackPart PartOf(ValidatedInvoice invoice, Guid packId, int offset, PackPlace? written) => invoice switch
    {
        { Document: { } document } => new PackPart(packId, offset, document.Length),
        { PackOffset: { } at, PackLength: { } length } when written is not null => new PackPart(written.PackId, at, length),
        _ => default,
    };
}
