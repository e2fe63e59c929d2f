using Hub.Ingest.CommitDeposits;
using Hub.Ingest.ReadDocuments;

namespace Hub.Ingest.TakeDeposit;

/// <summary>What became of a deposit that was let in: an outcome or a refusal, exactly one of them.</summary>
/// <param name="Outcome">What was committed, now or before.</param>
/// <param name="Refusal">Why nothing was taken.</param>
/// <param name="RefusedEntries">Of a refused archive: why, for each of its files.</param>
internal sealed record DepositResult(DepositOutcome? Outcome, Refusal? Refusal, IReadOnlyList<RefusedEntry> RefusedEntries)
{
    public static DepositResult Of(DepositOutcome outcome) => new(outcome, null, []);

    public static DepositResult Of(Refusal refusal, DepositDraft? draft = null) => new(null, refusal, draft is { IsSingle: false } ? draft.Refused : []);
}
