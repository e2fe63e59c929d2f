namespace Hub.En16931.French.BrFrCpro.V1_3;

/// <summary>An official rule that this set does not check, and the reason.</summary>
/// <param name="Id">Official id.</param>
/// <param name="Reason">Who checks it instead, or why nobody can.</param>
internal sealed record UncheckedRule(string Id, string Reason);
