using System.Security.Claims;
using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Hub.Routing.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.ForeseeFailures;

/// <summary>Who would start failing: for the operator that brings a rule set into force, and for the suppliers that it concerns.</summary>
internal static class FailureEndpoint
{
    private const int LargestPage = 500;
    private static readonly TimeSpan Month = TimeSpan.FromDays(30);

    private const string Description = """
        What rule sets that run beside those in force found in accepted invoices (schedule entries with enforcement Beside): by supplier, set and rule, how many invoices would be rejected if the set were in force,
        since when, and the last of them. Those with the most invoices first, `limit` (1–500, 100 by default) of them; `since` an instant (30 days ago by default), of one `ruleSet`. An operator sees all suppliers, or the
        one of `account`; a supplier sees its own.
        """;

    public static void MapFailures(this IEndpointRouteBuilder api) => api.MapGet("/v1/foreseen-failures", ReadAsync)
        .RequireAuthorization(HubRoles.OperatorOrSupplier)
        .WithTags("Rules").WithName("ForeseeFailures").WithSummary("Who would start failing").WithDescription(Description)
        .WithAnswerExample(StatusCodes.Status200OK, FailureExamples.Report)
        .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Ok<FailureReport>, ProblemHttpResult>> ReadAsync(
        ClaimsPrincipal caller, IDbContextFactory<RoutingContext> contexts, TimeProvider clock, CancellationToken stop, string? account = null, string? ruleSet = null, DateTimeOffset? since = null, int limit = 100)
    {
        if (limit is < 1 or > LargestPage) return RoutingProblems.LimitOfPage(LargestPage);
        await using var db = await contexts.CreateDbContextAsync(stop);
        var query = new FailureQuery(since ?? clock.GetUtcNow() - Month, caller.IsOperator() ? account : caller.AccountId(), ruleSet, limit);
        return TypedResults.Ok(await query.ReadAsync(db, stop));
    }
}
