using Hub.Cdar.Model;
using Hub.Flows.CallHub;
using Hub.TellFlows;

namespace Hub.Flows.WriteLifeCycle;

/// <summary>Makes the life-cycle message of an event from what the hub tells its caller. Nothing is stored: the same event gives the same message.</summary>
internal sealed class LifeCycleMessages(InvoiceDocuments documents)
{
    public async Task<CdarMessage> MakeAsync(HubApi hub, Side side, HubEvent entry, CancellationToken stop)
    {
        var id = entry.Data.InvoiceId;
        var invoice = await hub.FindAsync<HubInvoice>($"/v1/invoices/{id}", stop);
        var facts = InvoiceFacts.Of(await documents.ReadAsync(hub, side, id, stop), entry.Data);
        return LifeCycleMessage.Of(side, entry, facts, invoice?.DepositedAt, await CashedAsync(hub, entry, stop));
    }

    /// <summary>The journal does not tell amounts; routing does.</summary>
    private static async Task<IReadOnlyList<HubCashed>> CashedAsync(HubApi hub, HubEvent entry, CancellationToken stop)
    {
        if (entry.Data.Status != HubStatuses.Cashed) return [];
        var life = await hub.FindAsync<HubLife>($"/v1/invoices/{entry.Data.InvoiceId}/life-cycle", stop);
        return life?.Steps.LastOrDefault(step => step.Status == HubStatuses.Cashed)?.Amounts ?? [];
    }
}
