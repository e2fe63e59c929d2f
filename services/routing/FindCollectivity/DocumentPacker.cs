using Hub.Contracts;
using Hub.Routing.Storage;

namespace Hub.Routing.FindCollectivity;

/// <summary>Puts the small documents of a batch one behind the other.</summary>
internal static class DocumentPacker
{
    /// <summary>The pack, null when no document of the batch is small; and the register's rows, which know their place in it.</summary>
    public static (DocumentPack? Pack, IReadOnlyList<RegisteredInvoice> Invoices) Pack(Guid packId, IReadOnlyList<ValidatedInvoice> batch, DateTimeOffset now)
    {
        var body = new byte[batch.Sum(invoice => invoice.Document?.Length ?? 0)];
        var invoices = new List<RegisteredInvoice>(batch.Count);
        var offset = 0;
        foreach (var invoice in batch)
        {
            invoices.Add(InvoiceRegistration.ToRegister(invoice, packId, offset, now));
            invoice.Document?.CopyTo(body, offset);
            offset += invoice.Document?.Length ?? 0;
        }
        return (offset == 0 ? null : new DocumentPack { PackId = packId, Body = body, At = now }, invoices);
    }
}
