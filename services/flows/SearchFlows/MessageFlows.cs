using Hub.Flows.CallHub;
using Hub.Flows.Contract;
using Hub.Flows.FindFlow;
using Hub.Flows.Storage;
using Hub.TellFlows;

namespace Hub.Flows.SearchFlows;

/// <summary>The flows that the register tells of: life-cycle messages that the caller submitted, and whatever it submitted under a tracking id.</summary>
internal sealed class MessageFlows(FlowRegister register, FlowFinder finder)
{
    /// <summary>Read at once: a search that finds few of them goes through many.</summary>
    private const int RowsAtOnce = 1000;

    public async Task<FlowBatch<Guid>> ReadAsync(string account, Side side, SearchFlowFilters where, Guid after, int limit, CancellationToken stop)
    {
        var flows = (await register.MessagesAsync(account, after, where.UpdatedAfter, RowsAtOnce, stop)).ConvertAll(row => MessageFlow.Of(side, row));
        var found = flows.Where(where.Matches).Take(limit).Select(flow => (flow, Guid.Parse(flow.FlowId))).ToList();
        var last = found.Count == limit ? found[^1].flow : flows.Count == 0 ? null : flows[^1];
        return new(found, last is null ? after : Guid.Parse(last.FlowId), found.Count == limit || flows.Count == RowsAtOnce ? last!.UpdatedAt : null);
    }

    /// <summary>In the order of submission: nothing else is searched beside them that could come before.</summary>
    public async Task<FlowBatch<Guid>> ReadTrackedAsync(HubApi hub, string account, Side side, SearchFlowFilters where, Guid after, int limit, CancellationToken stop)
    {
        var rows = await register.TrackedAsync(account, where.TrackingId!, after, limit + 1, stop);
        var flows = new List<Flow>();
        foreach (var row in rows.Take(limit))
            flows.Add(row.IsLifeCycle ? MessageFlow.Of(side, row) : (await finder.InvoiceAsync(hub, side, row.FlowId, row, stop))!.Flow);
        return new(
            [.. flows.Where(where.Matches).Select(flow => (flow, Guid.Parse(flow.FlowId)))],
            flows.Count == 0 ? after : rows[flows.Count - 1].FlowId,
            rows.Count > limit ? DateTimeOffset.MaxValue : null);
    }
}
