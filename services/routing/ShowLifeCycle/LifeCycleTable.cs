using Hub.Routing.LifeCycle;

namespace Hub.Routing.ShowLifeCycle;

/// <summary>The life cycle in force, as data.</summary>
/// <param name="Statuses">Every status, in order of the codes.</param>
internal sealed record LifeCycleTable(IReadOnlyList<LifeCycleTableRow> Statuses)
{
    public static LifeCycleTable Of(TransitionTable table) => new([.. LifeCycleStatuses.All.Select(status => LifeCycleTableRow.Of(status, table))]);
}
