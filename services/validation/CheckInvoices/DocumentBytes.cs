using System.Security.Cryptography;
using Hub.Contracts;
using Hub.DocumentStore;

namespace Hub.Validation.CheckInvoices;

/// <summary>Brings back a deposited document exactly as it was received: from the message, from the message's pack, or from the document store.</summary>
internal sealed class DocumentBytes(IDocumentStore store)
{
    /// <summary>The largest document that ingest takes.</summary>
    private const long Largest = 120 << 20;

    /// <summary>The document.</summary>
    /// <exception cref="InvalidDataException">It is not what was deposited: a fault of ours.</exception>
    public async Task<ReadOnlyMemory<byte>> ReadAsync(DepositedInvoice invoice, MessagePack pack, CancellationToken stop)
    {
        if (invoice.Size is < 0 or > Largest) throw Fault(invoice, $"has a size of {invoice.Size} bytes");
        var document = await CompressedAsync(invoice, pack) is { } compressed ? DocumentCodec.Decompress(compressed.Span, invoice.Size) : await LoadAsync(invoice, stop);
        if (Convert.ToHexStringLower(SHA256.HashData(document)) != invoice.Sha256) throw Fault(invoice, "does not have the hash it was deposited with");
        return document;
    }

    private static async ValueTask<ReadOnlyMemory<byte>?> CompressedAsync(DepositedInvoice invoice, MessagePack pack) => invoice.Document is { } inMessage ? inMessage : await pack.PartAsync(invoice);

    private async Task<byte[]> LoadAsync(DepositedInvoice invoice, CancellationToken stop)
    {
        var document = new byte[invoice.Size];
        await using var stream = await store.OpenAsync(invoice.Sha256, stop) ?? throw Fault(invoice, "is not in the document store");
        await stream.ReadExactlyAsync(document, stop);
        return document;
    }

    private static InvalidDataException Fault(DepositedInvoice invoice, string what) => new($"The document of invoice {invoice.InvoiceId} {what}.");
}
