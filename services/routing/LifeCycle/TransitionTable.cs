using System.Collections.Frozen;

namespace Hub.Routing.LifeCycle;

/// <summary>Which step may follow which, and who may take it. Read from a file (<see cref="TransitionFile"/>); never changed while the process runs.</summary>
internal sealed class TransitionTable(IReadOnlyList<Transition> all)
{
    private readonly FrozenDictionary<(int From, int To), Actor> byStep = all.GroupBy(step => (step.From, step.To))
        .ToFrozenDictionary(same => same.Key, same => same.Aggregate(Actor.None, (actors, step) => actors | step.By));

    /// <summary>Every step, each with one actor, in the order of the file.</summary>
    public IReadOnlyList<Transition> All => all;

    /// <summary>True when this actor may go from one status to the other.</summary>
    public bool Allows(int from, int to, Actor by) => (byStep.GetValueOrDefault((from, to)) & by) != Actor.None;

    /// <summary>What this actor may set next, in order of the codes.</summary>
    public IReadOnlyList<LifeCycleStatus> Next(int from, Actor by) => [.. LifeCycleStatuses.All.Where(status => Allows(from, status.Code, by))];
}
