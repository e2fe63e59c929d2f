namespace Hub.Ingest.CommitDeposits;

/// <summary>Commits archives, each in a transaction of its own: few at once, so that a single document never waits behind many of them, and the accounts by turns.</summary>
internal sealed class ArchiveCommit(DepositCommit commit)
{
    // One is written while the next is made ready.
    private const int AtOnce = 2;
    private readonly FairGate gate = new(AtOnce);

    /// <summary>Commits an archive when its turn has come.</summary>
    public async Task<DepositOutcome> RunAsync(PreparedDeposit deposit, CancellationToken stop) =>
        (await gate.RunAsync(deposit.Draft.Account, deposit.Draft.Documents.Count, () => commit.RunAsync([deposit]), stop))[0];
}
