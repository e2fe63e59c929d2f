using System.Diagnostics;
using Hub.Ingest.CommitDeposits;
using Hub.Ingest.LimitDeposits;
using Hub.Ingest.ReadDocuments;

namespace Hub.Ingest.TakeDeposit;

/// <summary>Takes a deposit from its first byte to its commit, whatever way it came.</summary>
internal sealed class DepositIntake(DepositReader reader, DepositBatcher batcher, ArchiveCommit archives, SpoolFolder spool, ILogger<DepositIntake> log)
{
    /// <summary>Reads a deposit and commits what can be taken of it.</summary>
    /// <param name="order">What is asked.</param>
    /// <param name="body">The bytes.</param>
    /// <param name="admission">The account's leave.</param>
    /// <param name="stop">Gives up.</param>
    public async Task<DepositResult> TakeAsync(DepositOrder order, DepositBody body, Admission admission, CancellationToken stop)
    {
        try
        {
            var started = Stopwatch.GetTimestamp();
            await using var draft = await reader.ReadAsync(order.Account, order.Address.IsSingle, body.Entries(spool, stop), stop);
            await body.CompleteAsync(stop);
            admission.Charge(draft.Documents.Count);
            if (DepositVerdict.Of(draft) is { } refusal) return Refuse(order.Account, refusal, draft);
            await draft.KeepStagedAsync(stop);
            var outcome = await CommitAsync(new PreparedDeposit(draft, order.Mark?.Invoke(body.Sha256Of(draft)), order.IsAnew, order.IsSandbox, order.FlowNote), stop);
            if (outcome.Kind == OutcomeKind.Taken) Note(draft, started);
            return DepositResult.Of(outcome);
        }
        catch (DepositRefusedException refused)
        {
            return Refuse(order.Account, refused.Refusal);
        }
    }

    private async Task<DepositOutcome> CommitAsync(PreparedDeposit deposit, CancellationToken stop) =>
        deposit.Draft.IsSingle ? await batcher.RunAsync(deposit) : await archives.RunAsync(deposit, stop);

    private void Note(DepositDraft draft, long started)
    {
        IngestTelemetry.Took(draft, started);
        IngestLog.Took(log, draft.DepositId, draft.Account, draft.Documents.Count, draft.Refused.Count);
    }

    private DepositResult Refuse(string account, Refusal refusal, DepositDraft? draft = null)
    {
        IngestTelemetry.Refuse(refusal.Kind.Code);
        IngestLog.Refused(log, account, refusal.Kind.Code);
        return DepositResult.Of(refusal, draft);
    }
}
