using System.Collections.Frozen;

namespace Hub.Routing.LifeCycle;

/// <summary>
/// Which step may follow which. No official matrix is published; this one keeps what is known of Chorus Pro: the steps between "made available" and "payment sent" are optional, "refused" and "rejected"
/// are final, a suspended invoice goes on when its supplier completes it or its recipient takes it up again, and a mandated one can only be paid.
/// </summary>
internal static class Transitions
{
    public static readonly IReadOnlyList<Transition> All =
    [
        .. From(200).To(Actor.Platform, 201, 202, 203, 213, 221),
        .. From(201).To(Actor.Platform, 202, 203, 213, 221),
        .. From(202).To(Actor.Platform, 203, 213, 221),
        .. From(221).To(Actor.Platform, 203, 213),
        .. From(203).To(Actor.Recipient, 204, 205, 206, 207, 208, 210, 211, 214),
        .. From(204).To(Actor.Recipient, 205, 206, 207, 208, 210, 211, 214),
        .. From(205).To(Actor.Recipient, 207, 208, 210, 211, 214),
        .. From(206).To(Actor.Recipient, 205, 207, 208, 210, 211, 214),
        .. From(207).To(Actor.Recipient, 204, 205, 206, 208, 210, 211, 214),
        .. From(208).To(Actor.Recipient, 203, 210),
        .. From(208).To(Actor.Supplier, 209),
        .. From(209).To(Actor.Recipient, 204, 205, 206, 207, 208, 210, 211, 214),
        .. From(214).To(Actor.Recipient, 211),

        // Some structures never report the payment: the supplier may say that it was cashed all the same.
        .. From(203, 204, 205, 206, 207, 209, 211, 214).To(Actor.Supplier, 212),
    ];

    private static readonly FrozenDictionary<(int From, int To), Actor> ByStep = All.ToFrozenDictionary(step => (step.From, step.To), step => step.By);

    /// <summary>True when this actor may go from one status to the other.</summary>
    public static bool Allows(int from, int to, Actor by) => (ByStep.GetValueOrDefault((from, to)) & by) != Actor.None;

    /// <summary>What this actor may set next, in order of the codes.</summary>
    public static IReadOnlyList<LifeCycleStatus> Next(int from, Actor by) => [.. LifeCycleStatuses.All.Where(status => Allows(from, status.Code, by))];

    private static int[] From(params int[] statuses) => statuses;

    private static IEnumerable<Transition> To(this int[] starts, Actor by, params int[] ends) =>
        starts.SelectMany(start => ends.Select(end => new Transition(start, end, by)));
}
