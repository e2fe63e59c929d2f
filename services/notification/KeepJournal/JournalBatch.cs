using System.Collections.Frozen;
using Hub.Contracts;
using Hub.Notification.Storage;

namespace Hub.Notification.KeepJournal;

/// <summary>What one message brings: its events, and what it says of the invoices and deposits themselves.</summary>
internal sealed record JournalBatch(IReadOnlyList<JournalEvent> Events, IReadOnlyList<ReceivedInvoice> Invoices, IReadOnlyList<ReceivedDeposit> Deposits)
{
    /// <summary>What invoices say of themselves, by invoice, where the message tells it.</summary>
    public IReadOnlyDictionary<Guid, InvoiceTerms> Terms { get; init; } = FrozenDictionary<Guid, InvoiceTerms>.Empty;

    /// <summary>The accounts that have something new to read.</summary>
    public IEnumerable<string> Accounts =>
        Events.Select(entry => entry.SupplierAccount).Concat(Events.Select(entry => entry.CollectivityAccount).OfType<string>()).Distinct();
}
