using Hub.Flows.CallHub;
using Hub.Flows.Contract;
using Hub.Flows.Storage;
using Hub.Flows.TellFlows;

namespace Hub.Flows.SearchFlows;

/// <summary>The flows that the register tells of: life-cycle messages that the caller submitted, and whatever it submitted under a tracking id.</summary>
internal sealed class MessageFlows(FlowRegister register, FlowFinder finder)
{
    public async Task<FlowBatch<Guid>> ReadAsync(string account, Side side, SearchFlowFilters where, Guid after, int limit, CancellationToken stop)
    {
        var rows = await register.MessagesAsync(account, after, where.UpdatedAfter, limit + 1, stop);
        var flows = rows.Take(limit).Select(row => LifeCycleFlow.Of(side, row)).ToList();
        return Batch(rows, limit, after, flows, where, flows.Count == 0 ? default : flows[^1].UpdatedAt);
    }

    /// <summary>In the order of submission: nothing else is searched beside them that could come before.</summary>
    public async Task<FlowBatch<Guid>> ReadTrackedAsync(HubApi hub, string account, Side side, SearchFlowFilters where, Guid after, int limit, CancellationToken stop)
    {
        var rows = await register.TrackedAsync(account, where.TrackingId!, after, limit + 1, stop);
        var flows = new List<Flow>();
        foreach (var row in rows.Take(limit))
            flows.Add(row.IsLifeCycle ? LifeCycleFlow.Of(side, row) : (await finder.InvoiceAsync(hub, side, row.FlowId, row, stop))!.Flow);
        return Batch(rows, limit, after, flows, where, DateTimeOffset.MaxValue);
    }

    private static FlowBatch<Guid> Batch(List<SubmittedFlow> rows, int limit, Guid after, List<Flow> flows, SearchFlowFilters where, DateTimeOffset until) => new(
        [.. flows.Where(where.Matches).Select(flow => (flow, Guid.Parse(flow.FlowId)))],
        flows.Count == 0 ? after : rows[flows.Count - 1].FlowId,
        rows.Count > limit ? until : null);
}
