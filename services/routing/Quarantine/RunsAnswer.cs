namespace Hub.Routing.Quarantine;

/// <summary>The latest retries.</summary>
/// <param name="Retries">The latest first, without their remaining invoices.</param>
internal sealed record RunsAnswer(IReadOnlyList<RunView> Retries);
