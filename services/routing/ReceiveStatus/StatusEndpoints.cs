using System.Security.Claims;
using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Hub.Routing.LifeCycle;
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
                203 to take up a suspended one again, and 221 to send it back to its supplier for another address ("to recycle"). `status` may also be Chorus Pro's name or EDI code (`"SUSPENDUE"`, `"06"`). The
                steps between 203 and 211 are optional. A status that was reached before is answered 200 with `alreadyReached`; one that the life cycle does not allow now is answered 409 with the list of those
                that it does. 206, 207, 208 and 210 need a reason code, 208 and 210 a comment. With `"setBy": "accountant"` the status is one that the accountant's system reports by itself: it is recorded even
                when it comes out of order, and then leaves the current status as it is (`outOfOrder`). `GET /v1/life-cycle` has the whole table.
                """)
            .WithRequestExample(StatusExamples.Body).WithAnswerExample(StatusCodes.Status200OK, StatusExamples.Answer).WithAnswerExample(StatusCodes.Status409Conflict, StatusExamples.NotAllowed)
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        statuses.MapPost("/invoices/{invoiceId:guid}/statuses/sequence", ReceiveSequenceAsync).WithName("PlayStatuses").WithSummary("Bring an invoice through several statuses")
            .WithDescription("""
                Plays an ordered list of 1 to 50 target statuses of one invoice, in one transaction. Those up to the invoice's current status are dropped, so the same list may be sent again and again; the first
                refusal ends the list, what was taken before it stays taken. Each status has its own answer.
                """)
            .WithRequestExample(StatusExamples.Sequence).WithAnswerExample(StatusCodes.Status200OK, StatusExamples.SequenceAnswer)
            .ProducesProblem(StatusCodes.Status404NotFound);
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

    private static async Task<Results<Ok<StatusListAnswer>, ProblemHttpResult>> ReceiveSequenceAsync(
        Guid invoiceId, StatusSequenceBody body, ClaimsPrincipal caller, StatusReceiver receiver, CancellationToken stop)
    {
        if (body.Statuses.Count is < 1 or > StatusSequence.Limit)
        {
            return RoutingProblems.ValueNotAllowed.Because(
                $"statuses holds 1 to {StatusSequence.Limit} items.", $"statuses contient de 1 à {StatusSequence.Limit} éléments.");
        }
        var outcomes = await receiver.ReceiveSequenceAsync(caller.AccountId(), [.. body.Statuses.Select(item => item.ToWanted(invoiceId))], stop);
        return outcomes[0].Verdict == StatusVerdict.NotFound ? StatusProblems.Of(outcomes[0]) : TypedResults.Ok(StatusProblems.ToAnswer(outcomes, _ => invoiceId.ToString()));
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
        return TypedResults.Ok(StatusProblems.ToAnswer(outcomes, at => body.Statuses[at].InvoiceId));
    }
}
