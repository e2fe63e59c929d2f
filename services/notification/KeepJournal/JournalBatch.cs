using System.Collections.Frozen;
using Hub.Contracts;
using Hub.Notification.Storage;

namespace Hub.Notification.KeepJournal;

/// <summary>What messages bring: their events, and what they say of the invoices and deposits themselves.</summary>
internal sealed record JournalBatch(IReadOnlyList<JournalEvent> Events, IReadOnlyList<ReceivedInvoice> Invoices, IReadOnlyList<ReceivedDeposit> Deposits)
{
    /// <summary>What invoices say of themselves, by invoice, where a message tells it.</summary>
    public IReadOnlyDictionary<Guid, InvoiceTerms> Terms { get; init; } = FrozenDictionary<Guid, InvoiceTerms>.Empty;

    /// <summary>What several messages bring, in their order. An event that two of them tell stands in it twice.</summary>
    public static JournalBatch Of(IReadOnlyList<JournalBatch> messages) => messages.Count == 1 ? messages[0] : new(
        [.. messages.SelectMany(message => message.Events)], [.. messages.SelectMany(message => message.Invoices)], [.. messages.SelectMany(message => message.Deposits)])
    {
        Terms = InvoiceTerms.Of(messages.SelectMany(message => message.Terms)),
    };

    /// <summary>The accounts that have something new to read.</summary>
    public IEnumerable<string> Accounts =>
        Events.Select(entry => entry.SupplierAccount).Concat(Events.Select(entry => entry.CollectivityAccount).OfType<string>()).Distinct();
}
