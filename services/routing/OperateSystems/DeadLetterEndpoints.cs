using System.Security.Claims;
using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Hub.Routing.KeepDirectory;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hub.Routing.OperateSystems;

/// <summary>A system's dead letters, for operators and for the account that owns the system.</summary>
internal static class DeadLetterEndpoints
{
    private const int LargestPage = 500;

    public static void MapDeadLetters(this IEndpointRouteBuilder api)
    {
        var letters = api.MapGroup("/v1/systems/{system}/dead-letters").RequireAuthorization(HubRoles.OperatorOrCollectivity).WithTags("Systems")
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        letters.MapGet("/", ListAsync).WithName("ListDeadLetters").WithSummary("List a system's dead letters")
            .WithDescription("Deliveries that the system took and gave back 20 times, or rejected: they are set aside, so that they stop no other. The oldest first, `limit` (1–500, 100 by default) at a time, from `after` on.")
            .WithAnswerExample(StatusCodes.Status200OK, SystemExamples.DeadLetters);
        letters.MapPost("/put-back", PutBackAsync).WithName("PutBackDeadLetters").WithSummary("Put dead letters back")
            .WithDescription("The deliveries named (1–1,000), or the oldest 1,000, wait for the system again with the same ids: in its inbox, or in its queue. Mend the cause first.")
            .WithRequestExample(SystemExamples.PutBack).WithAnswerExample(StatusCodes.Status200OK, SystemExamples.PutBackAnswer);
    }

    private static async Task<Results<Ok<DeadLettersAnswer>, ProblemHttpResult>> ListAsync(
        string system, ClaimsPrincipal caller, DirectoryCache directory, DeadLetterDesk desk, CancellationToken stop, long after = 0, int limit = 100)
    {
        if (directory.VisibleTo(caller, system) is null) return VisibleSystems.NotFound();
        return limit is < 1 or > LargestPage
            ? RoutingProblems.LimitOfPage(LargestPage)
            : TypedResults.Ok(await desk.ListAsync(system, after, limit, stop));
    }

    private static async Task<Results<Ok<PutBackAnswer>, ProblemHttpResult>> PutBackAsync(
        string system, PutBackBody body, ClaimsPrincipal caller, DirectoryCache directory, DeadLetterDesk desk, CancellationToken stop)
    {
        if (directory.VisibleTo(caller, system) is not { } found) return VisibleSystems.NotFound();
        return body.DeliveryIds is { Count: < 1 or > DeadLetterDesk.Most }
            ? RoutingProblems.ValueNotAllowed.Because($"deliveryIds holds 1 to {DeadLetterDesk.Most} ids, or is left out.", $"deliveryIds contient de 1 à {DeadLetterDesk.Most} identifiants, ou est absent.")
            : TypedResults.Ok(await desk.PutBackAsync(found, body.DeliveryIds, caller.AccountId(), stop));
    }
}
