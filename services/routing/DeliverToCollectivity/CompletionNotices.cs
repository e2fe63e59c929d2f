using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.DeliverToCollectivity;

/// <summary>Reads what completions brought.</summary>
internal static class CompletionNotices
{
    /// <summary>The notices of those of the deliveries that tell of a completion, by delivery.</summary>
    /// <param name="db">The store.</param>
    /// <param name="deliveries">Any deliveries.</param>
    /// <param name="options">The settings: a public address goes first in links.</param>
    /// <param name="calledAt">The address at which the caller has reached the hub; null where nobody called.</param>
    /// <param name="stop">Gives up.</param>
    public static async Task<IReadOnlyDictionary<Guid, CompletionNotice>> ReadAsync(
        RoutingContext db, IReadOnlyCollection<Delivery> deliveries, DeliveryOptions options, Uri? calledAt, CancellationToken stop)
    {
        var completions = deliveries.Where(delivery => delivery.Kind == DeliveryKind.Completion).ToList();
        if (completions.Count == 0) return new Dictionary<Guid, CompletionNotice>();
        var ids = completions.Select(delivery => delivery.InvoiceId).Distinct().ToList();
        var numbers = await db.Invoices.AsNoTracking().Where(row => ids.Contains(row.InvoiceId)).ToDictionaryAsync(row => row.InvoiceId, row => row.Number, stop);
        var steps = await db.StatusSteps.AsNoTracking().Where(row => ids.Contains(row.InvoiceId)).ToDictionaryAsync(row => (row.InvoiceId, row.Sequence), stop);
        var attachments = await db.Attachments.AsNoTracking().Where(row => ids.Contains(row.InvoiceId)).OrderBy(row => row.Place).ToListAsync(stop);
        return completions.ToDictionary(delivery => delivery.DeliveryId, delivery => new CompletionNotice(
            delivery.InvoiceId,
            numbers[delivery.InvoiceId],
            steps[(delivery.InvoiceId, delivery.Sequence)].At,
            steps[(delivery.InvoiceId, delivery.Sequence)].Comment,
            [.. attachments.Where(row => row.InvoiceId == delivery.InvoiceId && row.Sequence == delivery.Sequence).Select(row => NoticedAttachment.Of(row, options, calledAt))]));
    }
}
