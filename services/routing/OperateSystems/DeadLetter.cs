using Hub.Routing.Storage;

namespace Hub.Routing.OperateSystems;

/// <summary>A delivery that was set aside.</summary>
/// <param name="DeliveryId">Names it when putting it back.</param>
/// <param name="InvoiceId">The invoice.</param>
/// <param name="Number">Its number (BT-1).</param>
/// <param name="Brings">"invoice" or "completion".</param>
/// <param name="Cause">"given-back-too-often" or "rejected".</param>
/// <param name="SetAsideAt">When (UTC).</param>
internal sealed record DeadLetter(Guid DeliveryId, Guid InvoiceId, string Number, string Brings, string Cause, DateTimeOffset? SetAsideAt)
{
    public static DeadLetter Of(Delivery row, string number) => new(
        row.DeliveryId,
        row.InvoiceId,
        number,
        row.Kind == DeliveryKind.Invoice ? "invoice" : "completion",
        row.SetAsideBecause == SetAsideCause.Rejected ? "rejected" : "given-back-too-often",
        row.DoneAt);
}
