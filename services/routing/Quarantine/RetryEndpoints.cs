using System.Security.Claims;
using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Hub.Hosting.Problems;
using Hub.Routing.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Hub.Routing.Quarantine;

/// <summary>Retries of many invoices, for operators.</summary>
internal static class RetryEndpoints
{
    private const int MostIds = 1000;

    public static void MapRetries(this IEndpointRouteBuilder api)
    {
        var quarantine = api.MapQuarantineGroup();
        quarantine.MapPost("/retries", StartAsync).WithName("StartRetry").WithSummary("Route many invoices again")
            .WithDescription("""
                Those of a `cause`, a `buyerSiret`, a `supplier`, a time (`from`, `until`), or `invoiceIds` (up to 1,000), or `all`. The set is frozen with the request: an invoice that comes into quarantine later is not of it. It is
                tried in the background, `perSecond` invoices a second at most, goes on after a crash, and can be paused, resumed and cancelled. With `dryRun` nothing is changed (200): the answer says where each would go.
                """)
            .WithRequestExample(QuarantineExamples.Retries).WithAnswerExample(StatusCodes.Status202Accepted, QuarantineExamples.Run).WithAnswerExample(StatusCodes.Status200OK, QuarantineExamples.DryRun)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        quarantine.MapGet("/retries", LatestAsync).WithName("ListRetries").WithSummary("The latest retries").WithDescription("The latest 50, with their state and counts.")
            .WithAnswerExample(StatusCodes.Status200OK, QuarantineExamples.Runs);
        quarantine.MapGet("/retries/{retryId:guid}", FindAsync).WithName("ShowRetry").WithSummary("How far a retry is")
            .WithDescription("Its state, how many invoices wait, were routed, stay, had gone before their turn or failed, and the first 100 that stay or failed. Where each went is in the journal (`/v1/quarantine/acts?retryId=`).")
            .WithAnswerExample(StatusCodes.Status200OK, QuarantineExamples.Run).ProducesProblem(StatusCodes.Status404NotFound);
        MapChange(quarantine, "pause", RunChange.Pause, "PauseRetry", "Pause a retry", "The invoices that were not tried wait until it is resumed.");
        MapChange(quarantine, "resume", RunChange.Resume, "ResumeRetry", "Resume a retry", "Goes on where it was paused.");
        MapChange(quarantine, "cancel", RunChange.Cancel, "CancelRetry", "Cancel a retry", "Final: invoices that were not tried stay in quarantine as they were; what was routed stays routed.");
    }

    private static void MapChange(RouteGroupBuilder quarantine, string verb, RunChange change, string name, string summary, string description) =>
        quarantine.MapPost($"/retries/{{retryId:guid}}/{verb}", (Guid retryId, ClaimsPrincipal caller, RetryRuns runs, IDbContextFactory<RoutingContext> contexts, CancellationToken stop) => ChangeAsync(retryId, change, caller, runs, contexts, stop))
            .WithName(name).WithSummary(summary).WithDescription(description)
            .WithAnswerExample(StatusCodes.Status200OK, QuarantineExamples.Run).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<Accepted<RunView>, Ok<DryRunAnswer>, ProblemHttpResult>> StartAsync(
        RetriesBody body, ClaimsPrincipal caller, RetryRuns runs, DryRun dry, IOptions<QuarantineOptions> options, CancellationToken stop)
    {
        if (Wrong(body) is { } problem) return problem;
        var most = options.Value.LargestRetry;
        if (!body.DryRun) return await runs.StartAsync(caller.AccountId(), body, stop) is { } run ? TypedResults.Accepted($"/v1/quarantine/retries/{run.RetryId}", run) : TooLarge(most);
        var answer = await dry.RunAsync(db => body.Chosen(db).OrderBy(pair => pair.Row.InvoiceId).Take(most + 1), stop);
        return answer.Total > most ? TooLarge(most) : TypedResults.Ok(answer);
    }

    private static ProblemHttpResult? Wrong(RetriesBody body)
    {
        if (!body.SaysWhich())
            return RoutingProblems.ValueNotAllowed.Because(
                "Say which invoices: conditions (cause, buyerSiret, supplier, from, until), or invoiceIds, or all; one of the three.",
                "Dites quelles factures : des conditions (cause, buyerSiret, supplier, from, until), ou invoiceIds, ou all ; l'un des trois.");
        return body.InvoiceIds?.Count is null or (>= 1 and <= MostIds) && body.PerSecond is null or (>= 1 and <= QuarantineOptions.FastestPerSecond) && !(body.Reason?.Length > Lengths.Comment)
            ? null
            : RoutingProblems.ValueNotAllowed.Because(
                $"invoiceIds holds 1 to {MostIds} ids, perSecond is 1 to {QuarantineOptions.FastestPerSecond}, reason has up to {Lengths.Comment} characters.",
                $"invoiceIds contient 1 à {MostIds} identifiants, perSecond va de 1 à {QuarantineOptions.FastestPerSecond}, reason a au plus {Lengths.Comment} caractères.");
    }

    private static async Task<Ok<RunsAnswer>> LatestAsync(IDbContextFactory<RoutingContext> contexts, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return TypedResults.Ok(new RunsAnswer(await RunQueries.LatestAsync(db, stop)));
    }

    private static async Task<Results<Ok<RunView>, ProblemHttpResult>> FindAsync(Guid retryId, IDbContextFactory<RoutingContext> contexts, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await RunQueries.FindAsync(db, retryId, stop) is { } run ? TypedResults.Ok(run) : HttpProblems.NotFound.Because("There is no such retry.", "Cette relance n'existe pas.");
    }

    private static async Task<Results<Ok<RunView>, ProblemHttpResult>> ChangeAsync(
        Guid retryId, RunChange change, ClaimsPrincipal caller, RetryRuns runs, IDbContextFactory<RoutingContext> contexts, CancellationToken stop) =>
        await runs.ChangeAsync(caller.AccountId(), retryId, change, stop) is false
            ? RoutingProblems.RetryNotInState.Because("It has ended, was cancelled, or is not paused: see its state.", "Elle est terminée, annulée, ou n'est pas en pause : voyez son état.")
            : await FindAsync(retryId, contexts, stop);

    private static ProblemHttpResult TooLarge(int most) => RoutingProblems.RetryTooLarge.Because(
        $"These are more than {most} invoices (Hub:Quarantine:LargestRetry): retry one cause, buyer or supplier after the other.",
        $"Il y en a plus de {most} (Hub:Quarantine:LargestRetry) : relancez une cause, un acheteur ou un fournisseur après l'autre.");
}
