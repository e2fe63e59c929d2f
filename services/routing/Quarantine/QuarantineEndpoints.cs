using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Hub.Hosting.Problems;
using Hub.Routing.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.Quarantine;

/// <summary>The quarantine, for operators.</summary>
internal static class QuarantineEndpoints
{
    private const int LargestPage = 500;

    public static void MapQuarantine(this IEndpointRouteBuilder api)
    {
        var quarantine = api.MapGroup("/v1/quarantine").RequireAuthorization(HubRoles.Operator).WithTags("Quarantine")
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden);
        quarantine.MapGet("/", ListAsync).WithName("ListQuarantine").WithSummary("What could not be routed")
            .WithDescription("Counts by cause, and the invoices in order of deposit: `limit` (1–500, 100 by default) at a time, from `after` on, of one `cause` or of all.")
            .WithAnswerExample(StatusCodes.Status200OK, QuarantineExamples.List)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        quarantine.MapPost("/{invoiceId:guid}/retry", RetryAsync).WithName("RetryInvoice").WithSummary("Route an invoice again")
            .WithDescription("Routes an invoice of the quarantine with the directory of now. When it still cannot be routed it stays, with the cause of now.")
            .WithAnswerExample(StatusCodes.Status200OK, QuarantineExamples.Retried)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok<QuarantineAnswer>, ProblemHttpResult>> ListAsync(
        IDbContextFactory<RoutingContext> contexts, CancellationToken stop, string? cause = null, Guid? after = null, int limit = 100)
    {
        if (limit is < 1 or > LargestPage)
            return RoutingProblems.ValueNotAllowed.Because($"limit is 1 to {LargestPage}.", $"limit va de 1 à {LargestPage}.");
        await using var db = await contexts.CreateDbContextAsync(stop);
        var causes = await QuarantineQueries.CausesAsync(db, stop);
        var page = await QuarantineQueries.PageAsync(db, cause, after ?? Guid.Empty, limit, stop);
        return TypedResults.Ok(new QuarantineAnswer(causes.Sum(group => group.Count), causes, page, page.Count == limit ? page[^1].InvoiceId : null));
    }

    private static async Task<Results<Ok<RetryAnswer>, ProblemHttpResult>> RetryAsync(Guid invoiceId, QuarantineRetry retry, CancellationToken stop) =>
        await retry.RunAsync(invoiceId, stop) is { } answer
            ? TypedResults.Ok(answer)
            : HttpProblems.NotFound.Because("This invoice is not in quarantine.", "Cette facture n'est pas en quarantaine.");
}
