namespace Hub.Ingest.CommitDeposits;

/// <summary>What became of a deposit, and what to answer.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Location">Where it can be followed; empty when the key was reused.</param>
/// <param name="Answer">The body, JSON; empty when the key was reused.</param>
internal sealed record DepositOutcome(OutcomeKind Kind, string Location, string Answer)
{
    public static readonly DepositOutcome KeyReused = new(OutcomeKind.KeyReused, "", "");
}
