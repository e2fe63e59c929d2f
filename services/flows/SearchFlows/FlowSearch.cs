using Hub.Flows.CallHub;
using Hub.Flows.Contract;
using Hub.Flows.FindFlow;
using Hub.Flows.Storage;
using Hub.TellFlows;

namespace Hub.Flows.SearchFlows;

/// <summary>Searches the caller's flows.</summary>
internal sealed class FlowSearch(JournalFlows journal, MessageFlows messages, FlowRegister register, SyntaxReader syntaxes)
{
    private static readonly FlowBatch<JournalPlace> NoJournal = new([], FlowCursor.Beginning.Journal, null);

    public async Task<SearchFlowContent> RunAsync(HubApi hub, string account, Side side, SearchFlowFilters where, FlowCursor from, int limit, CancellationToken stop)
    {
        var tracked = where.TrackingId is not null;
        var ofMessages = tracked ? await messages.ReadTrackedAsync(hub, account, side, where, from.Message, limit, stop) : await messages.ReadAsync(account, side, where, from.Message, limit, stop);
        var ofJournal = tracked ? NoJournal : await journal.ReadAsync(hub, account, side, where, from.Journal, limit, stop);
        var (page, next) = FlowMerge.Of(from, ofJournal, ofMessages, limit);
        return new SearchFlowContent(limit, where, await CompleteAsync(hub, account, side, page, stop), next?.Write());
    }

    /// <summary>The syntax of invoices that were not submitted here.</summary>
    private async Task<IReadOnlyList<Flow>> CompleteAsync(HubApi hub, string account, Side side, IReadOnlyList<Flow> page, CancellationToken stop)
    {
        var invoices = page.Where(flow => flow.FlowType == side.InvoiceType).ToList();
        var said = await register.FindAsync(account, [.. invoices.Select(flow => Guid.Parse(flow.FlowId))], stop);
        var read = await syntaxes.ReadAsync(hub, side, invoices.Where(flow => !said.ContainsKey(Guid.Parse(flow.FlowId))).DistinctBy(flow => flow.FlowId), stop);
        return [.. page.Select(flow => read.TryGetValue(flow.FlowId, out var syntax) ? flow with { FlowSyntax = syntax } : flow)];
    }
}
