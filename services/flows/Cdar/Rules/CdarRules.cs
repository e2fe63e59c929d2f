namespace Hub.Cdar.Rules;

/// <summary>
/// The rules BR-FR-CDV of FNFE-MPE, V1.4.0.03, and BR-FR-04 where it speaks of these messages. Seven official tests can never fail: their context is the element that they demand, or the test is always true.
/// The rules here do what those say.
/// </summary>
public static class CdarRules
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<CdarRule> All { get; } = [.. EnvelopeRules.All, .. PartyRules.All, .. ReferenceRules.All, .. StatusRules.All, .. ReasonRules.All];
}
