using System.Globalization;
using System.Security.Claims;
using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hub.Notification.ServeFeed;

internal static class FeedEndpoint
{
    private const string Latest = "latest";
    private const int LargestPage = 1000;
    private const int LongestWaitInSeconds = 30;

    public static void MapFeed(this IEndpointRouteBuilder api) => api.MapGet("/v1/events", ReadAsync)
        .RequireAuthorization(HubRoles.Anyone)
        .WithName("ReadEvents")
        .WithTags("Follow")
        .WithSummary("Read what happened, from where you stopped")
        .WithDescription(
            "The caller's own events as CloudEvents, in the order of their commits, without gaps: store `next` when you have dealt with a page and pass it as `after`. " +
            "No `after`: from the beginning, or from `recordedAfter` on, an instant: the events whose `recordedtime` is later; `latest`: an empty answer whose `next` stands behind the last event. `limit`: 1 to 1000, default 100. " +
            "`waitSeconds`: up to 30; the answer comes with the first event, or empty. `invoices=true`: with what is known now of the invoices that the events speak of.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .WithAnswerExample(StatusCodes.Status200OK, new EventPage([ApiExamples.Event], "1042", false));

    private static async Task<Results<Ok<EventPage>, ProblemHttpResult>> ReadAsync(
        ClaimsPrincipal caller, Feed feed, CancellationToken stop, string? after = null, int limit = 100, int waitSeconds = 0,
        DateTimeOffset? recordedAfter = null, bool invoices = false)
    {
        if (after == Latest) return TypedResults.Ok(await feed.EndAsync(stop));
        if (ReadCursor(after) is not { } place)
            return NotificationProblems.CursorInvalid.Because("after: pass `next` of an earlier answer, or leave it out.", "after : passez `next` d'une réponse précédente, ou omettez-le.");
        var wait = TimeSpan.FromSeconds(Math.Clamp(waitSeconds, 0, LongestWaitInSeconds));
        if (string.IsNullOrEmpty(after) && recordedAfter is { } instant) place = await feed.PlaceAfterAsync(instant, stop);
        var page = await feed.ReadAsync(caller, place, Math.Clamp(limit, 1, LargestPage), wait, stop);
        return TypedResults.Ok(invoices ? await feed.WithInvoicesAsync(caller, page, stop) : page);
    }

    private static long? ReadCursor(string? after)
    {
        if (string.IsNullOrEmpty(after)) return 0;
        return long.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : null;
    }
}
