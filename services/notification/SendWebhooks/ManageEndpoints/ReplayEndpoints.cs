using System.Security.Claims;
using Hub.Hosting.ApiPages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hub.Notification.SendWebhooks.ManageEndpoints;

/// <summary>What was tried, and what is to be tried once more, over HTTP.</summary>
internal static class ReplayEndpoints
{
    private const int LargestPage = 500;

    public static void MapReplays(this RouteGroupBuilder webhook)
    {
        webhook.MapPost("/ping", PingAsync).WithName("PingWebhook").WithSummary("Send a ping now")
            .WithDescription("One signed event of type `fr.hub.webhook.ping.v1`, also to a webhook that is disabled. The answer says how it went.")
            .WithAnswerExample(StatusCodes.Status200OK, WebhookExamples.Ping)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        webhook.MapPost("/replay", ReplayAsync).WithName("ReplayWebhook").WithSummary("Send something once more")
            .WithDescription("One `event`; the stretch of the journal behind `after` up to `until`; or, with `failures`, what was given up. Events keep their ids. New events go on at the same time.")
            .WithRequestExample(WebhookExamples.Replay).WithAnswerExample(StatusCodes.Status202Accepted, WebhookExamples.Replayed)
            .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        webhook.MapGet("/attempts", AttemptsAsync).WithName("ListWebhookAttempts").WithSummary("List what was tried")
            .WithDescription(
                "The latest first; requests in a row that were taken at once stand together. `event`: only attempts that held it. `failed=true`: only those that failed. " +
                "`next` of the answer is `before` of the next page. `limit`: 1 to 500, default 100. Kept for 7 days unless the operator says otherwise.")
            .WithAnswerExample(StatusCodes.Status200OK, WebhookExamples.Attempts);
        webhook.MapGet("/retries", RetriesAsync).WithName("ListWebhookRetries").WithSummary("List what was not taken yet")
            .WithDescription("Messages that are tried again, and those that were given up after eleven attempts over three days (`givenUp=true`: these alone). `next` of the answer is `after` of the next page.")
            .WithAnswerExample(StatusCodes.Status200OK, WebhookExamples.Retries);
    }

    private static async Task<Results<Ok<PingView>, ProblemHttpResult>> PingAsync(Guid id, ClaimsPrincipal caller, WebhookDesk desk, WebhookPing ping, CancellationToken stop) =>
        await desk.FindAsync(EventReader.Of(caller), id, stop) switch
        {
            null => WebhookEndpoints.NotFound(id),
            { Flows: not null } => WebhookProblems.ValueNotAllowed.Because("A webhook of flows has no ping: XP Z12-013 knows none.", "Un webhook de flux n'a pas de ping : XP Z12-013 n'en connaît pas."),
            var endpoint => TypedResults.Ok(await ping.SendAsync(endpoint, stop)),
        };

    private static async Task<Results<Accepted<ReplayView>, ProblemHttpResult>> ReplayAsync(
        Guid id, ReplayRequest request, ClaimsPrincipal caller, WebhookDesk desk, ReplayDesk replays, CancellationToken stop)
    {
        if (WebhookCheck.Refuse(request) is { } refusal) return refusal;
        if (await desk.FindAsync(EventReader.Of(caller), id, stop) is not { } endpoint) return WebhookEndpoints.NotFound(id);
        if (request.Failures) return Accepted(await replays.ReplayFailuresAsync(endpoint, stop));
        if (request.Event is { } wanted) return await ReplayEventAsync(endpoint, wanted, replays, stop);
        var replay = await replays.ReplayStretchAsync(endpoint, WebhookCheck.ReadPlace(request.After)!.Value, WebhookCheck.ReadPlace(request.Until), stop);
        return replay is null
            ? WebhookProblems.TooMany.Because("Twenty replays of this webhook are under way: wait until one is through.", "Vingt reprises de ce webhook sont en cours : attendez la fin de l'une d'elles.")
            : Accepted(replay);
    }

    private static async Task<Results<Accepted<ReplayView>, ProblemHttpResult>> ReplayEventAsync(WebhookEndpoint endpoint, Guid wanted, ReplayDesk replays, CancellationToken stop) =>
        await replays.PlaceOfAsync(endpoint, wanted, stop) is { } place ? Accepted(await replays.ReplayEventAsync(endpoint, wanted, place, stop)) : EventUnknown(wanted);

    private static async Task<Results<Ok<AttemptPage>, ProblemHttpResult>> AttemptsAsync(
        Guid id, ClaimsPrincipal caller, WebhookDesk desk, ReplayDesk replays, CancellationToken stop, Guid? @event = null, bool failed = false, Guid? before = null, int limit = 100)
    {
        if (await desk.FindAsync(EventReader.Of(caller), id, stop) is not { } endpoint) return WebhookEndpoints.NotFound(id);
        var place = @event is { } wanted ? await replays.PlaceOfAsync(endpoint, wanted, stop) : null;
        if (place is null && @event is { } unknown) return EventUnknown(unknown);
        return TypedResults.Ok(await replays.AttemptsAsync(endpoint, place, failed, before, Math.Clamp(limit, 1, LargestPage), stop));
    }

    private static async Task<Results<Ok<RetryPage>, ProblemHttpResult>> RetriesAsync(
        Guid id, ClaimsPrincipal caller, WebhookDesk desk, ReplayDesk replays, CancellationToken stop, bool givenUp = false, Guid? after = null, int limit = 100) =>
        await desk.FindAsync(EventReader.Of(caller), id, stop) is { } endpoint
            ? TypedResults.Ok(await replays.RetriesAsync(endpoint, givenUp, after, Math.Clamp(limit, 1, LargestPage), stop))
            : WebhookEndpoints.NotFound(id);

    private static Accepted<ReplayView> Accepted(ReplayView replay) => TypedResults.Accepted((string?)null, replay);

    private static ProblemHttpResult EventUnknown(Guid id) =>
        NotificationProblems.EventUnknown.Because("This webhook's account has no event with this id.", "Le compte de ce webhook n'a pas d'événement de cet identifiant.", ("id", id));
}
