using System.Security.Claims;
using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Hub.Notification.ServeFeed;
using Hub.Notification.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.ShowEvent;

/// <summary>One event of the journal.</summary>
internal static class EventEndpoint
{
    public static void MapEvents(this IEndpointRouteBuilder api) => api.MapGet("/v1/events/{id:guid}", ShowAsync)
        .RequireAuthorization(HubRoles.Anyone)
        .WithName("ShowEvent")
        .WithTags("Follow")
        .WithSummary("Show one event")
        .WithDescription("An event of the caller's by its id, as the feed tells it.")
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .WithAnswerExample(StatusCodes.Status200OK, ApiExamples.Event);

    private static async Task<Results<Ok<EventView>, ProblemHttpResult>> ShowAsync(
        Guid id, ClaimsPrincipal caller, IDbContextFactory<NotificationContext> contexts, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await FindAsync(db, caller, id, stop) is { } entry
            ? TypedResults.Ok(EventView.Of(entry))
            : NotificationProblems.EventUnknown.Because("This account has no event with this id.", "Ce compte n'a aucun événement portant cet identifiant.");
    }

    public static Task<JournalEvent?> FindAsync(NotificationContext db, ClaimsPrincipal caller, Guid id, CancellationToken stop) =>
        db.Journal.AsNoTracking().VisibleTo(caller).SingleOrDefaultAsync(entry => entry.EventId == id, stop);
}
