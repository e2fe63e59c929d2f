namespace Hub.WebhookReceiver;

/// <summary>How a hook behaves.</summary>
/// <param name="Keys">Keys that must each verify every request (<c>whsec_…</c>, <c>whpk_…</c>); none: nothing is verified.</param>
/// <param name="Failures">So many requests are refused before any is taken.</param>
/// <param name="Status">With what status.</param>
/// <param name="Headers">With what headers.</param>
/// <param name="Delay">Milliseconds before it answers.</param>
/// <param name="Silent">Never answers.</param>
/// <param name="Poison">A request that holds this text is refused.</param>
public sealed record HookPlan(
    IReadOnlyList<string>? Keys = null, int Failures = 0, int Status = 500, IReadOnlyDictionary<string, string>? Headers = null, int Delay = 0, bool Silent = false, string? Poison = null);
