using System.Diagnostics;
using System.Net.Mime;
using Hub.Hosting.Access;
using Hub.Ingest.CommitDeposits;
using Hub.Ingest.ReadDocuments;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace Hub.Ingest.ReceiveDeposit;

/// <summary>Takes a deposit from its first byte to its answer.</summary>
internal sealed class DepositDesk(
    DepositReader reader, DepositBatcher batcher, DepositCommit commit, SpoolFolder spool, IOptions<IngestOptions> options, ILogger<DepositDesk> log)
{
    /// <summary>Answers a deposit: 202 when it is durable, a problem when nothing was stored.</summary>
    public async Task<Results<ContentHttpResult, ProblemHttpResult>> TakeAsync(HttpContext http, DepositAddress address)
    {
        var account = http.User.AccountId();
        var (head, problem) = RequestHead.Read(http.Request, address, options.Value);
        try
        {
            return head is null ? problem! : await TakeAsync(http, account, head, address);
        }
        catch (DepositRefusedException refused)
        {
            return Refuse(account, refused.Refusal);
        }
    }

    private async Task<Results<ContentHttpResult, ProblemHttpResult>> TakeAsync(HttpContext http, string account, RequestHead head, DepositAddress address)
    {
        var started = Stopwatch.GetTimestamp();
        using var body = new DepositBody(http.Request, head, address, options.Value);
        await using var draft = await reader.ReadAsync(account, address.IsSingle, body.Entries(spool, http.RequestAborted), http.RequestAborted);
        await body.CompleteAsync(http.RequestAborted);
        if (DepositVerdict.Of(draft) is { } refusal) return Refuse(account, refusal, draft);
        await draft.KeepStagedAsync(http.RequestAborted);
        var outcome = await CommitAsync(new PreparedDeposit(draft, body.Mark(), head.IsAnew), http.RequestAborted);
        if (outcome.Kind == OutcomeKind.Taken) Note(draft, started);
        return ToAnswer(http.Response, outcome);
    }

    private async Task<DepositOutcome> CommitAsync(PreparedDeposit deposit, CancellationToken stop) =>
        deposit.Draft.IsSingle ? await batcher.RunAsync(deposit, stop) : (await commit.RunAsync([deposit]))[0];

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
