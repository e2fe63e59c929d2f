using Hub.Contracts;
using Hub.Notification.Storage;

namespace Hub.Notification.KeepJournal;

/// <summary>What a batch says of one invoice, its events summed up: one row to write.</summary>
/// <param name="First">The event that came first: its place in the journal is the invoice's, if it is new.</param>
/// <param name="Latest">The event that stands last in the invoice's life.</param>
/// <param name="CollectivityAccount">The collectivity that the latest event which names one names.</param>
/// <param name="Number">The number, if an event tells it.</param>
/// <param name="BuyerSiret">The buyer, if an event tells it.</param>
/// <param name="Terms">What it says of itself, if an event tells it.</param>
/// <param name="Received">The document's own data, if this is the deposit.</param>
internal sealed record InvoiceNews(
    JournalEvent First, JournalEvent Latest, string? CollectivityAccount, string? Number, string? BuyerSiret, InvoiceTerms? Terms, ReceivedInvoice? Received)
{
    /// <summary>One for each invoice of the batch.</summary>
    public static IReadOnlyList<InvoiceNews> Of(JournalBatch batch)
    {
        var received = batch.Invoices.DistinctBy(invoice => invoice.InvoiceId).ToDictionary(invoice => invoice.InvoiceId);
        return [.. batch.Events.GroupBy(entry => entry.InvoiceId).Select(events => Of([.. events], batch.Terms.GetValueOrDefault(events.Key), received.GetValueOrDefault(events.Key)))];
    }

    private static InvoiceNews Of(List<JournalEvent> events, InvoiceTerms? terms, ReceivedInvoice? received)
    {
        var inOrder = events.OrderBy(entry => entry.Position).ToList();
        return new InvoiceNews(
            events[0],
            inOrder[^1],
            inOrder.Select(entry => entry.CollectivityAccount).OfType<string>().LastOrDefault(),
            Cut(inOrder.Select(entry => entry.Number).OfType<string>().LastOrDefault()),
            inOrder.Select(entry => entry.BuyerSiret).OfType<string>().LastOrDefault(),
            terms,
            received);
    }

    private static string? Cut(string? number) => number?.Length > NotificationContext.NumberLength ? number[..NotificationContext.NumberLength] : number;
}
