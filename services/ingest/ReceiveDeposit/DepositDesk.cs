using System.Diagnostics;
using System.Net.Mime;
using Hub.Hosting.Access;
using Hub.Ingest.CommitDeposits;
using Hub.Ingest.LimitDeposits;
using Hub.Ingest.ReadDocuments;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace Hub.Ingest.ReceiveDeposit;

/// <summary>Takes a deposit from its first byte to its answer.</summary>
internal sealed class DepositDesk(
    DepositGate gate, DepositReader reader, DepositBatcher batcher, ArchiveCommit archives, SpoolFolder spool, IOptions<IngestOptions> options, ILogger<DepositDesk> log)
{
    /// <summary>Answers a deposit: 202 when it is durable, a problem when nothing was stored.</summary>
    public async Task<Results<ContentHttpResult, ProblemHttpResult>> TakeAsync(HttpContext http, DepositAddress address)
    {
        var account = http.User.AccountId();
        var (head, problem) = RequestHead.Read(http.Request, address, options.Value);
        if (head is null) return problem!;
        var (admission, holdBack) = gate.Enter(account, http.Request.ContentLength);
        if (admission is null) return ComeBack(http.Response, account, holdBack!);
        try
        {
            using (admission) return await TakeAsync(http, head, address, admission, account);
        }
        catch (DepositRefusedException refused)
        {
            return Refuse(account, refused.Refusal);
        }
    }

    private async Task<Results<ContentHttpResult, ProblemHttpResult>> TakeAsync(
        HttpContext http, RequestHead head, DepositAddress address, Admission admission, string account)
    {
        var started = Stopwatch.GetTimestamp();
        using var body = new DepositBody(http.Request, head, address, options.Value);
        await using var draft = await reader.ReadAsync(account, address.IsSingle, body.Entries(spool, http.RequestAborted), http.RequestAborted);
        await body.CompleteAsync(http.RequestAborted);
        admission.Charge(draft.Documents.Count);
        if (DepositVerdict.Of(draft) is { } refusal) return Refuse(account, refusal, draft);
        await draft.KeepStagedAsync(http.RequestAborted);
        var outcome = await CommitAsync(new PreparedDeposit(draft, body.Mark()), http.RequestAborted);
        if (outcome.Kind == OutcomeKind.Taken) Note(draft, started);
        return ToAnswer(http.Response, outcome);
    }

    private async Task<DepositOutcome> CommitAsync(PreparedDeposit deposit, CancellationToken stop) =>
        deposit.Draft.IsSingle ? await batcher.RunAsync(deposit) : await archives.RunAsync(deposit, stop);

    private void Note(DepositDraft draft, long started)
    {
        IngestTelemetry.Took(draft, started);
        IngestLog.Took(log, draft.DepositId, draft.Account, draft.Documents.Count, draft.Refused.Count);
    }

    private ProblemHttpResult Refuse(string account, Refusal refusal, DepositDraft? draft = null)
    {
        IngestTelemetry.Refuse(refusal.Kind.Code);
        IngestLog.Refused(log, account, refusal.Kind.Code);
        return draft is { IsSingle: false, Refused.Count: > 0 }
            ? refusal.Kind.Because(refusal.English, refusal.French, ("refusedEntries", draft.Refused))
            : RequestHead.ToProblem(refusal);
    }

    private ProblemHttpResult ComeBack(HttpResponse response, string account, HoldBack holdBack)
    {
        IngestLog.Refused(log, account, holdBack.Kind.Code);
        response.Headers.RetryAfter = HoldBacks.Seconds(holdBack.RetryAfter);
        return holdBack.Kind.Because(holdBack.English, holdBack.French);
    }

    private static Results<ContentHttpResult, ProblemHttpResult> ToAnswer(HttpResponse response, DepositOutcome outcome)
    {
        if (outcome.Kind == OutcomeKind.KeyReused) return KeyReused();
        response.Headers.Location = outcome.Location;
        if (outcome.Kind == OutcomeKind.Replayed) response.Headers["Idempotency-Replayed"] = "true";
        return TypedResults.Text(outcome.Answer, MediaTypeNames.Application.Json, statusCode: StatusCodes.Status202Accepted);
    }

    private static ProblemHttpResult KeyReused() => IngestProblems.KeyReused.Because(
        "The key was sent before with another body or to another address. Send this deposit with a key of its own; the first one stands.",
        "Cette clé a déjà été envoyée avec un autre corps ou à une autre adresse. Envoyez ce dépôt avec une clé propre ; le premier reste acquis.");
}
