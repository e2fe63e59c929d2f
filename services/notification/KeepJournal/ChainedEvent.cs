using Hub.JournalChain;
using Hub.Notification.Storage;

namespace Hub.Notification.KeepJournal;

/// <summary>An event with its place in the journal and the hash that chains it to the row before.</summary>
internal sealed record ChainedEvent(JournalEvent Event, long Sequence, byte[] Hash)
{
    /// <summary>Gives events the places behind the head, in their order.</summary>
    public static IReadOnlyList<ChainedEvent> Chain(JournalHead head, IEnumerable<JournalEvent> events)
    {
        var link = new ChainLink();
        var (last, hash) = (head.Last, head.Hash);
        var chained = new List<ChainedEvent>();
        foreach (var entry in events)
        {
            hash = link.Next(hash, RowOf(entry, ++last));
            chained.Add(new ChainedEvent(entry, last, hash));
        }
        return chained;
    }

    private static JournalRow RowOf(JournalEvent entry, long sequence) => new()
    {
        Sequence = sequence,
        EventId = entry.EventId,
        Type = entry.Type,
        InvoiceId = entry.InvoiceId,
        DepositId = entry.DepositId,
        SupplierAccount = entry.SupplierAccount,
        CollectivityAccount = entry.CollectivityAccount,
        Number = entry.Number,
        BuyerSiret = entry.BuyerSiret,
        Status = entry.Status,
        Position = entry.Position,
        Reason = entry.Reason,
        Comment = entry.Comment,
        SetBy = entry.SetBy,
        At = entry.At.ToUnixTimeMilliseconds(),
        Findings = entry.Findings,
        FindingCount = entry.FindingCount,
        RecordedAt = Microseconds.Of(entry.RecordedAt),
    };
}
