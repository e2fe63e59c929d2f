using System.Net.Mime;
using Hub.Hosting.Access;
using Hub.Ingest.CommitDeposits;
using Hub.Ingest.LimitDeposits;
using Hub.Ingest.TakeDeposit;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace Hub.Ingest.ReceiveDeposit;

/// <summary>Takes a deposit that comes as a request.</summary>
internal sealed class DepositDesk(DepositGate gate, DepositIntake intake, IOptions<IngestOptions> options, ILogger<DepositDesk> log)
{
    // Our own limit speaks first, with a better answer than the server's.
    private const long ServerMargin = 1 << 20;

    /// <summary>Answers a deposit: 202 when it is durable, a problem when nothing was stored.</summary>
    public async Task<Results<ContentHttpResult, ProblemHttpResult>> TakeAsync(HttpContext http, DepositAddress address)
    {
        var account = http.User.AccountId();
        var (head, problem) = RequestHead.Read(http.Request, address, options.Value);
        if (head is null) return problem!;
        var (admission, holdBack) = gate.Enter(account, http.Request.ContentLength);
        if (admission is null) return ComeBack(http.Response, account, holdBack!);
        using (admission)
        using (var body = Open(http, head, address))
        {
            var order = new DepositOrder(account, address) { Mark = MarkOf(head, address), IsAnew = head.IsAnew, IsSandbox = http.User.IsSandbox(), FlowNote = address.IsSingle ? head.FlowNote : null };
            var result = await intake.TakeAsync(order, body, admission, http.RequestAborted);
            return result.Outcome is { } outcome ? ToAnswer(http.Response, outcome) : ToProblem(result);
        }
    }

    private DepositBody Open(HttpContext http, RequestHead head, DepositAddress address)
    {
        var server = http.Features.Get<IHttpMaxRequestBodySizeFeature>();
        if (server is { IsReadOnly: false }) server.MaxRequestBodySize = address.LimitOf(head.Format, options.Value) + ServerMargin;
        return new DepositBody(http.Request.Body, head.Format, address, options.Value, isHashed: head.Key is not null) { FileName = head.FileName, FormType = head.ContentType };
    }

    private static Func<string, IdempotencyMark>? MarkOf(RequestHead head, DepositAddress address) =>
        head.Key is { } key ? sha256 => new IdempotencyMark(key, address.Name + ":" + sha256) : null;

    private ProblemHttpResult ComeBack(HttpResponse response, string account, HoldBack holdBack)
    {
        IngestLog.Refused(log, account, holdBack.Kind.Code);
        response.Headers.RetryAfter = HoldBacks.Seconds(holdBack.RetryAfter);
        return holdBack.Kind.Because(holdBack.English, holdBack.French);
    }

    private static ProblemHttpResult ToProblem(DepositResult result) => result.RefusedEntries.Count > 0
        ? result.Refusal!.Kind.Because(result.Refusal.English, result.Refusal.French, ("refusedEntries", result.RefusedEntries))
        : RequestHead.ToProblem(result.Refusal!);

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
