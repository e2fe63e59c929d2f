using System.Security.Claims;
using Hub.Hosting.ApiPages;
using Hub.Hosting.Access;
using Hub.Hosting.Problems;
using Hub.Outbox;
using Hub.Routing.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hub.Routing.Quarantine.Messages;

/// <summary>Messages between the services that nobody could handle, for operators.</summary>
internal static class MessageEndpoints
{
    private const int MostReturned = 1000;

    public static void MapSetAsideMessages(this IEndpointRouteBuilder api)
    {
        var quarantine = api.MapQuarantineGroup();
        quarantine.MapGet("/messages", async (ISetAsideMessages messages, CancellationToken stop) => TypedResults.Ok(new SetAsideAnswer(await messages.CountAsync(stop))))
            .WithName("ListSetAsideMessages").WithSummary("Messages that no service could handle")
            .WithDescription("By queue between the hub's services: a message whose every attempt failed is set aside with its cause and comes back by an operator's hand only (without a broker, also when the hub is started again). The other invoices of its batch went on.")
            .WithAnswerExample(StatusCodes.Status200OK, QuarantineExamples.Messages);
        quarantine.MapGet("/messages/{queue}", ShowAsync).WithName("ShowSetAsideMessages").WithSummary("Why a queue's messages were set aside")
            .WithDescription("For each message its id, its contract, when it was set aside and the fault that its last attempt stumbled over; `limit` (1–1,000, 100 by default) messages at most. Not what it carries. The messages stay set aside; each that was shown goes behind the others, as a copy with the same id.")
            .WithAnswerExample(StatusCodes.Status200OK, QuarantineExamples.SetAside)
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        quarantine.MapPost("/messages/{queue}/return", ReturnAsync).WithName("ReturnSetAsideMessages").WithSummary("Put messages back into a service's queue")
            .WithDescription("Once the cause is mended: puts back what the queue has set aside at this moment, `limit` (1–1,000, 100 by default) messages at most. What fails again is set aside again.")
            .WithAnswerExample(StatusCodes.Status200OK, QuarantineExamples.Returned)
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<Results<Ok<SetAsideListAnswer>, ProblemHttpResult>> ShowAsync(string queue, ISetAsideMessages messages, CancellationToken stop, int limit = 100) =>
        FaultOf(queue, limit) is { } fault ? fault : TypedResults.Ok(new SetAsideListAnswer(queue, await messages.ShowAsync(queue, limit, stop)));

    private static async Task<Results<Ok<ReturnAnswer>, ProblemHttpResult>> ReturnAsync(
        string queue, ClaimsPrincipal caller, ISetAsideMessages messages, GroupCommit<RoutingContext> commit, TimeProvider clock, CancellationToken stop, int limit = 100)
    {
        if (FaultOf(queue, limit) is { } fault) return fault;
        var returned = await messages.ReturnAsync(queue, limit, stop);
        if (returned > 0) await commit.RunAsync((db, _, token) => KeepAsync(db, caller.AccountId(), $"{returned} {queue}", clock.GetUtcNow(), token), CancellationToken.None);
        return TypedResults.Ok(new ReturnAnswer(queue, returned));
    }

    private static ProblemHttpResult? FaultOf(string queue, int limit)
    {
        if (limit is < 1 or > MostReturned) return RoutingProblems.LimitOfPage(MostReturned);
        return ServiceQueues.Names.Contains(queue) ? null : HttpProblems.NotFound.Because("The hub's services have no queue of this name.", "Les services du hub n'ont pas de file de ce nom.");
    }

    private static Task<int> KeepAsync(RoutingContext db, string by, string outcome, DateTimeOffset now, CancellationToken stop)
    {
        db.QuarantineActs.Add(new QuarantineAct { At = now, By = by, Kind = QuarantineAct.MessagesReturned, Outcome = outcome });
        return db.SaveChangesAsync(stop);
    }
}
