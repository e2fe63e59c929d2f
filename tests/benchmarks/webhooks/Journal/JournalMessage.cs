using Hub.Contracts;
using Hub.Notification.KeepJournal;
using Hub.Outbox;

namespace Hub.Webhooks.Benchmarks.Journal;

/// <summary>A message as it comes from the broker.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Body">Its JSON.</param>
/// <param name="Read">Makes events of it.</param>
internal sealed record JournalMessage(Guid Id, byte[] Body, Func<byte[], JournalBatch> Read)
{
    public static JournalMessage Of(DepositsReceived message) => new(message.BatchId, MessageCodec.Encode(message), body => JournalEvents.Of(Decode<DepositsReceived>(body)));

    public static JournalMessage Of(InvoicesRejected message) => new(message.BatchId, MessageCodec.Encode(message), body => JournalEvents.Of(Decode<InvoicesRejected>(body)));

    public static JournalMessage Of(InvoiceStatusesChanged message) => new(message.BatchId, MessageCodec.Encode(message), body => JournalEvents.Of(Decode<InvoiceStatusesChanged>(body)));

    private static T Decode<T>(byte[] body) => (T)MessageCodec.Decode(body, typeof(T));
}
