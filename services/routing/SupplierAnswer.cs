using Hub.Routing.LifeCycle;
using Hub.Routing.ReceiveStatus;

namespace Hub.Routing;

/// <summary>What became of an invoice that its supplier acted on.</summary>
/// <param name="InvoiceId">The invoice.</param>
/// <param name="Current">Its status now.</param>
/// <param name="AlreadyReached">True when the same was done before: nothing was to do.</param>
/// <param name="Allowed">What the supplier may set next.</param>
internal sealed record SupplierAnswer(Guid InvoiceId, StatusName Current, bool AlreadyReached, IReadOnlyList<StatusName> Allowed)
{
    public static SupplierAnswer Of(SupplierOutcome outcome) => new(
        outcome.State.InvoiceId, StatusName.Of(LifeCycleStatuses.Find(outcome.State.Status)!), outcome.Verdict == SupplierVerdict.AlreadyDone, outcome.Allowed);
}
