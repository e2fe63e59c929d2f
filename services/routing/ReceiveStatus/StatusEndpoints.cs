using System.Security.Claims;
using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Hub.Routing.ReceiveStatus;

/// <summary>Where collectivities answer with statuses.</summary>
internal static class StatusEndpoints
{
    private const long LargestList = 4L << 20;

    public static void MapStatuses(this IEndpointRouteBuilder api)
    {
        var statuses = api.MapGroup("/v1").RequireAuthorization(HubRoles.Collectivity).WithTags("Statuses")
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        statuses.MapPost("/invoices/{invoiceId:guid}/statuses", ReceiveOneAsync).WithName("SetStatus").WithSummary("Set an invoice's status")
            .WithDescription("""
                Sets the status of an invoice that was routed to this account: 204 taken in charge, 205 approved, 206 partially approved, 207 disputed, 208 suspended, 210 refused, 211 payment sent, 214 endorsed,
                and 203 to take up a suspended one again. The steps between 203 and 211 are optional. A status that was reached before is answered 200 with `alreadyReached`; one that the life cycle does not
                allow now is answered 409 with the list of those that it does. 206, 207, 208 and 210 need a reason code, 208 and 210 a comment.
                """)
            .WithRequestExample(StatusExamples.Body).WithAnswerExample(StatusCodes.Status200OK, StatusExamples.Answer).WithAnswerExample(StatusCodes.Status409Conflict, StatusExamples.NotAllowed)
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        statuses.MapPost("/statuses", ReceiveListAsync).WithName("SetStatuses").WithSummary("Set the statuses of many invoices")
            .WithDescription("Up to 1,000 statuses in one call and one transaction, in their order. Each has its own answer: one that is refused does not hold up the others.")
            .WithMetadata(new RequestSizeLimitAttribute(LargestList))
            .WithRequestExample(StatusExamples.List).WithAnswerExample(StatusCodes.Status200OK, StatusExamples.ListAnswer);
    }

    private static async Task<Results<Ok<StatusAnswer>, ProblemHttpResult>> ReceiveOneAsync(
        Guid invoiceId, StatusBody body, ClaimsPrincipal caller, StatusReceiver receiver, CancellationToken stop)
    {
        var outcome = (await receiver.ReceiveAsync(caller.AccountId(), [body.ToWanted(invoiceId)], stop))[0];
        return outcome.IsGood ? TypedResults.Ok(StatusProblems.ToAnswer(outcome, invoiceId.ToString())) : StatusProblems.Of(outcome);
    }

    private static async Task<Results<Ok<StatusListAnswer>, ProblemHttpResult>> ReceiveListAsync(
        StatusListBody body, ClaimsPrincipal caller, StatusReceiver receiver, CancellationToken stop)
    {
        if (body.Statuses.Count is < 1 or > StatusReceiver.Limit)
        {
            return RoutingProblems.ValueNotAllowed.Because(
                $"statuses holds 1 to {StatusReceiver.Limit} items.", $"statuses contient de 1 à {StatusReceiver.Limit} éléments.");
        }
        var outcomes = await receiver.ReceiveAsync(caller.AccountId(), [.. body.Statuses.Select(item => item.ToWanted())], stop);
        var items = outcomes.Select((outcome, at) => StatusProblems.ToAnswer(outcome, body.Statuses[at].InvoiceId)).ToList();
        return TypedResults.Ok(new StatusListAnswer(outcomes.Count(outcome => outcome.IsGood), outcomes.Count(outcome => !outcome.IsGood), items));
    }
}
