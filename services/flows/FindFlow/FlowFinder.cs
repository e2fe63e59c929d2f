using Hub.Flows.CallHub;
using Hub.Flows.Storage;
using Hub.TellFlows;

namespace Hub.Flows.FindFlow;

/// <summary>Finds a flow by its id: an invoice's, a message's that was submitted here, or an event's.</summary>
internal sealed class FlowFinder(FlowRegister register, SyntaxReader syntaxes)
{
    /// <summary>The flow; null when the caller has none with this id.</summary>
    public async Task<FoundFlow?> FindAsync(HubApi hub, string account, Side side, Guid id, CancellationToken stop)
    {
        var said = await register.FindAsync(account, id, stop);
        if (said is { IsLifeCycle: true }) return new FoundFlow(id, MessageFlow.Of(side, said), Message: said);
        return await InvoiceAsync(hub, side, id, said, stop) ?? await EventAsync(hub, side, id, stop);
    }

    /// <summary>The invoice as a flow; null when the caller has none with this id.</summary>
    public async Task<FoundFlow?> InvoiceAsync(HubApi hub, Side side, Guid id, SubmittedFlow? said, CancellationToken stop)
    {
        if (await hub.FindAsync<HubInvoice>($"/v1/invoices/{id}", stop) is not { } invoice) return said is null ? null : new FoundFlow(id, InvoiceFlow.Of(side, id, said.Note, said.SubmittedAt));
        var flow = InvoiceFlow.Of(side, invoice, said?.Note);
        return new FoundFlow(id, said is null ? flow with { FlowSyntax = await syntaxes.ReadAsync(hub, side, id, stop) } : flow);
    }

    private static async Task<FoundFlow?> EventAsync(HubApi hub, Side side, Guid id, CancellationToken stop) =>
        await hub.FindAsync<HubEvent>($"/v1/events/{id}", stop) is { } entry ? new FoundFlow(id, LifeCycleFlow.Of(side, entry), Event: entry) : null;
}
