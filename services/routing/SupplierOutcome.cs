using Hub.Routing.FindCollectivity;
using Hub.Routing.LifeCycle;
using Hub.Routing.ReceiveStatus;

namespace Hub.Routing;

/// <summary>The end of something that a supplier wanted to do with its invoice.</summary>
/// <param name="Verdict">Done, or why not.</param>
/// <param name="State">The invoice after it.</param>
/// <param name="Allowed">What the supplier may set next.</param>
/// <param name="Fault">Why the new address cannot be routed to.</param>
internal sealed record SupplierOutcome(SupplierVerdict Verdict, InvoiceState State, IReadOnlyList<StatusName> Allowed, RoutingFault? Fault = null)
{
    public static SupplierOutcome Done(InvoiceState state, TransitionTable table) => Of(SupplierVerdict.Done, state, table);

    public static SupplierOutcome AlreadyDone(InvoiceState state, TransitionTable table) => Of(SupplierVerdict.AlreadyDone, state, table);

    public static SupplierOutcome NotAllowed(InvoiceState state, TransitionTable table) => Of(SupplierVerdict.NotAllowed, state, table);

    public static SupplierOutcome Empty(InvoiceState state, TransitionTable table) => Of(SupplierVerdict.Empty, state, table);

    public static SupplierOutcome NotRoutable(InvoiceState state, TransitionTable table, RoutingFault fault) => Of(SupplierVerdict.NotRoutable, state, table) with { Fault = fault };

    private static SupplierOutcome Of(SupplierVerdict verdict, InvoiceState state, TransitionTable table) =>
        new(verdict, state, [.. table.Next(state.Status, Actor.Supplier).Select(StatusName.Of)]);
}
