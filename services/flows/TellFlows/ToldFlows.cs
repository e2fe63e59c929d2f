namespace Hub.TellFlows;

/// <summary>The flows that an event tells of. Pure.</summary>
internal static class ToldFlows
{
    /// <summary>
    /// First that an invoice was taken or rejected, then a step that the other side or the hub took. Each has its place whether the other is there or not: the first may go.
    /// </summary>
    public static IReadOnlyList<Flow?> Of(Side side, HubEvent entry, HubEventInvoice? invoice, FlowNote? note) =>
    [
        invoice is null ? null : InvoiceFlow.Of(side, entry, invoice, note),
        side.Took(entry.Data) ? null : LifeCycleFlow.Of(side, entry),
    ];
}
