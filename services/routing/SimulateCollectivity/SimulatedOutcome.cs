namespace Hub.Routing.SimulateCollectivity;

/// <summary>What becomes of a sandbox invoice to one of the magic SIRETs.</summary>
/// <param name="Siret">The simulated collectivity.</param>
/// <param name="Verdict">What the platform says at once (213 or 221); null: the invoice is made available.</param>
/// <param name="Answers">What the collectivity answers then, in order; none after a verdict.</param>
/// <param name="French">The outcome in words.</param>
/// <param name="English">The same in English.</param>
internal sealed record SimulatedOutcome(string Siret, SimulatedAnswer? Verdict, IReadOnlyList<SimulatedAnswer> Answers, string French, string English)
{
    /// <summary>The comment that each simulated status carries.</summary>
    public string Comment => $"Bac à sable : {French}. / Sandbox: {English}.";
}
