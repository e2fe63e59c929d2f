using Hub.TellFlows;

namespace Hub.Flows.SearchFlows;

/// <summary>Flows of one source, by <c>updatedAt</c>, each with the place behind it.</summary>
/// <typeparam name="TPlace">How the source counts.</typeparam>
/// <param name="Flows">The flows.</param>
/// <param name="End">Place behind all that was looked at.</param>
/// <param name="LookedUntil">Up to when it was looked, where there is more; null when that was all.</param>
internal sealed record FlowBatch<TPlace>(IReadOnlyList<(Flow Flow, TPlace Behind)> Flows, TPlace End, DateTimeOffset? LookedUntil);
