namespace Hub.En16931.Rules;

/// <summary>Why a value cannot be judged, and where it stands.</summary>
/// <param name="Reason">One of <see cref="ValueRules"/>.</param>
/// <param name="Node">Its element.</param>
internal readonly record struct Doubt(Rule Reason, int Node);
