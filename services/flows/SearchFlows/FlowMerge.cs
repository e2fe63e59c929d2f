using Hub.TellFlows;

namespace Hub.Flows.SearchFlows;

/// <summary>One page out of two sources, by <c>updatedAt</c>. Pure.</summary>
internal static class FlowMerge
{
    /// <summary>The page, and where the next one begins; null when this was the last.</summary>
    public static (IReadOnlyList<Flow> Page, FlowCursor? Next) Of(FlowCursor from, FlowBatch<JournalPlace> journal, FlowBatch<Guid> messages, int limit)
    {
        // Beyond what one source has looked at, the other's flows wait: something of the first may come before them.
        var horizon = Earlier(journal.LookedUntil, messages.LookedUntil);
        var steps = journal.Flows.Select(one => (one.Flow, IsMessage: false)).Concat(messages.Flows.Select(one => (one.Flow, IsMessage: true)))
            .Where(one => !(one.Flow.UpdatedAt > horizon)).OrderBy(one => one.Flow.UpdatedAt).Take(limit).ToList();
        var (ofMessages, ofJournal) = (steps.Count(step => step.IsMessage), steps.Count(step => !step.IsMessage));
        var next = new FlowCursor(Behind(journal, ofJournal, from.Journal), Behind(messages, ofMessages, from.Message));
        var isLast = horizon is null && ofJournal == journal.Flows.Count && ofMessages == messages.Flows.Count;
        return ([.. steps.Select(step => step.Flow)], isLast ? null : next);
    }

    private static TPlace Behind<TPlace>(FlowBatch<TPlace> batch, int taken, TPlace from) =>
        taken == batch.Flows.Count ? batch.End : taken == 0 ? from : batch.Flows[taken - 1].Behind;

    private static DateTimeOffset? Earlier(DateTimeOffset? one, DateTimeOffset? other) => one is null ? other : other is null || one < other ? one : other;
}
