namespace Hub.Routing.SimulateCollectivity;

/// <summary>One answer of a simulated collectivity.</summary>
/// <param name="Status">The status that it sets.</param>
/// <param name="Reason">The reason code, where the status needs one.</param>
/// <param name="After">How long after the answer before it, or after the invoice was made available.</param>
internal sealed record SimulatedAnswer(int Status, string? Reason, TimeSpan After);
