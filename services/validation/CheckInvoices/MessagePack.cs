using Hub.Contracts;
using Hub.DocumentStore.Archive;

namespace Hub.Validation.CheckInvoices;

/// <summary>The pack of one message, read when the first document is asked for and once for all. A pack that cannot be read is a fault of each document in it, and of no other.</summary>
internal sealed class MessagePack(PackPlace? place, PackFiles files, CancellationToken stop)
{
    private readonly Lazy<Task<ReadOnlyMemory<byte>>> bytes = new(() => files.ReadAsync(ToPack(place!), stop));

    /// <summary>The compressed document of an invoice; null when it is not in the pack.</summary>
    /// <exception cref="DayFileException">The pack's file is missing or damaged.</exception>
    public async ValueTask<ReadOnlyMemory<byte>?> PartAsync(DepositedInvoice invoice) => place is not null && invoice is { PackOffset: { } offset, PackLength: { } length }
        ? (await bytes.Value).Slice(offset, length)
        : default(ReadOnlyMemory<byte>?);

    private static ArchivedPack ToPack(PackPlace place) => new() { PackId = place.PackId, FileName = place.File, Position = place.Position, Length = place.Length };
}
