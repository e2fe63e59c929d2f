using System.Security.Claims;
using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Hub.Routing.KeepDirectory;
using Hub.Routing.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hub.Routing.OperateSystems;

/// <summary>A back-office system's delivery, for operators and for the account that owns the system.</summary>
internal static class SystemEndpoints
{
    public static void MapSystems(this IEndpointRouteBuilder api)
    {
        var systems = api.MapGroup("/v1/systems/{system}").RequireAuthorization(HubRoles.OperatorOrCollectivity).WithTags("Systems")
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound);
        systems.MapGet("/", ShowAsync).WithName("ShowSystem").WithSummary("See how a system's delivery stands")
            .WithDescription("What waits in the hub, is leased, lies in the queue at the broker or was set aside, since when the oldest waits, whether the system is paused, in which order it takes its invoices, and how many of them a message of its queue may carry.")
            .WithAnswerExample(StatusCodes.Status200OK, SystemExamples.State);
        systems.MapPost("/pause", PauseAsync).WithName("PauseSystem").WithSummary("Pause a system's delivery")
            .WithDescription("From now on nothing more is put in the system's queue and nothing of it is leased; its invoices wait in the hub, across restarts, until it is resumed. What lies in the queue already can still be consumed, and what is leased acknowledged. No other system is affected. Repeating it is harmless.")
            .WithAnswerExample(StatusCodes.Status200OK, SystemExamples.Paused);
        systems.MapPost("/resume", ResumeAsync).WithName("ResumeSystem").WithSummary("Resume a system's delivery")
            .WithDescription("Ends a pause: what waited is delivered, the oldest first. Repeating it is harmless.")
            .WithAnswerExample(StatusCodes.Status200OK, SystemExamples.State);
        systems.MapPut("/order", OrderAsync).WithName("OrderSystem").WithSummary("Set the order of a system's delivery")
            .WithDescription("`bySupplier` true: a lease gives no invoice of a supplier (SIREN, or its account without one) while an older one of the same supplier is leased to somebody and not acknowledged. For a system served by AMQP it makes the inbox serve one consumer at a time (`x-single-active-consumer`), which RabbitMQ fixes when it declares a queue: one that is there stays as it is until it is drained and deleted; `queue.inOrder` says how it is.")
            .WithRequestExample(SystemExamples.Order).WithAnswerExample(StatusCodes.Status200OK, SystemExamples.State);
        systems.MapPut("/batching", BatchAsync).WithName("BatchSystem").WithSummary("Set how many invoices a message carries")
            .WithDescription("For a system served by AMQP. `invoicesPerMessage` 1, the default: each invoice is a message of its own, its document the body. 2 to 100: what waits at a moment goes into one message of up to so many invoices and about 1 MB, a CloudEvents JSON batch (docs/asyncapi.yaml), also when only one waits; none waits for others to come. One acknowledgement, or one rejection, is then that of all invoices in the message. Messages that lie in the queue already stay as they are; `queue` counts messages. Over HTTP it changes nothing.")
            .WithRequestExample(SystemExamples.Batching).WithAnswerExample(StatusCodes.Status200OK, SystemExamples.State).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<Results<Ok<SystemState>, ProblemHttpResult>> ShowAsync(string system, ClaimsPrincipal caller, DirectoryCache directory, SystemStateQuery state, CancellationToken stop) =>
        directory.VisibleTo(caller, system) is { } found ? TypedResults.Ok(await state.ReadAsync(found, stop)) : VisibleSystems.NotFound();

    private static async Task<Results<Ok<SystemState>, ProblemHttpResult>> PauseAsync(
        string system, ClaimsPrincipal caller, DirectoryCache directory, SystemDesk desk, SystemStateQuery state, CancellationToken stop)
    {
        if (directory.VisibleTo(caller, system) is not { } found) return VisibleSystems.NotFound();
        await desk.PauseAsync(found, caller.AccountId(), stop);
        return TypedResults.Ok(await state.ReadAsync(found, stop));
    }

    private static async Task<Results<Ok<SystemState>, ProblemHttpResult>> ResumeAsync(
        string system, ClaimsPrincipal caller, DirectoryCache directory, SystemDesk desk, SystemStateQuery state, CancellationToken stop)
    {
        if (directory.VisibleTo(caller, system) is not { } found) return VisibleSystems.NotFound();
        await desk.ResumeAsync(found, caller.AccountId(), stop);
        return TypedResults.Ok(await state.ReadAsync(found, stop));
    }

    private static async Task<Results<Ok<SystemState>, ProblemHttpResult>> OrderAsync(
        string system, OrderBody order, ClaimsPrincipal caller, DirectoryCache directory, SystemDesk desk, SystemStateQuery state, CancellationToken stop)
    {
        if (directory.VisibleTo(caller, system) is not { } found) return VisibleSystems.NotFound();
        await desk.OrderAsync(found, order.BySupplier, stop);
        return TypedResults.Ok(await state.ReadAsync(found, stop));
    }

    private static async Task<Results<Ok<SystemState>, ProblemHttpResult>> BatchAsync(
        string system, BatchingBody batching, ClaimsPrincipal caller, DirectoryCache directory, SystemDesk desk, SystemStateQuery state, CancellationToken stop)
    {
        if (directory.VisibleTo(caller, system) is not { } found) return VisibleSystems.NotFound();
        if (batching.InvoicesPerMessage is < 1 or > SystemSettings.MostPerMessage)
            return RoutingProblems.ValueNotAllowed.Because($"invoicesPerMessage is 1 to {SystemSettings.MostPerMessage}.", $"invoicesPerMessage va de 1 à {SystemSettings.MostPerMessage}.");
        await desk.BatchAsync(found, batching.InvoicesPerMessage, stop);
        return TypedResults.Ok(await state.ReadAsync(found, stop));
    }
}
