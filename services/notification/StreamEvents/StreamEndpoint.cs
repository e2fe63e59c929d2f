using System.Globalization;
using System.Security.Claims;
using Hub.Hosting.Access;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Hub.Notification.StreamEvents;

/// <summary>The journal as server-sent events.</summary>
internal static class StreamEndpoint
{
    private const string MediaType = "text/event-stream";
    private const int LongestList = 50;

    public static void AddStream(this IServiceCollection services)
    {
        services.AddOptions<StreamOptions>().BindConfiguration(StreamOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<StreamPlaces>();
        services.AddSingleton<EventStream>();
    }

    public static void MapStream(this IEndpointRouteBuilder api) => api.MapGet("/v1/events/stream", StreamAsync)
        .RequireAuthorization(HubRoles.Anyone)
        .WithName("StreamEvents")
        .WithTags("Follow")
        .WithSummary("Be sent what happens, as it happens")
        .WithDescription(
            "The caller's own events as server-sent events: `data` is the CloudEvent of the feed, `id` its place in the journal. A reader that comes back with `Last-Event-ID` misses nothing; one that comes without it, " +
            $"and without `after`, is sent what happens from now on. `status` and `type` (each may be repeated, up to {LongestList} times), `supplier` and `collectivity` choose among the events. Comments come in quiet times. " +
            "The stream ends with the token's validity: come back with a new one.")
        .Produces<string>(StatusCodes.Status200OK, MediaType)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status429TooManyRequests);

    private static async Task<IResult> StreamAsync(
        HttpContext http,
        EventStream stream,
        StreamPlaces places,
        IHostApplicationLifetime lifetime,
        TimeProvider clock,
        [FromHeader(Name = "Last-Event-ID")] string? lastEventId = null,
        string? after = null,
        int[]? status = null,
        string[]? type = null,
        string? supplier = null,
        string? collectivity = null)
    {
        var (from, isPlace) = ReadPlace(lastEventId ?? after);
        if (!isPlace)
            return NotificationProblems.CursorInvalid.Because("Last-Event-ID, or after: an id of this stream.", "Last-Event-ID, ou after : un id de ce flux.");
        if (status?.Length > LongestList || type?.Length > LongestList)
            return NotificationProblems.SelectionTooLong.Because($"status, type: at most {LongestList} of each.", $"status, type : {LongestList} de chaque au plus.");
        var reader = EventReader.Of(http.User);
        if (!places.TryTake(reader.Account)) return TooMany(http);
        try
        {
            await SendAsync(http, stream, reader, new EventFilter(type, status, supplier, collectivity), from, clock, lifetime.ApplicationStopping);
        }
        finally
        {
            places.Free(reader.Account);
        }
        return Results.Empty;
    }

    private static async Task SendAsync(
        HttpContext http, EventStream stream, EventReader reader, EventFilter filter, long? after, TimeProvider clock, CancellationToken stopping)
    {
        http.Response.ContentType = MediaType;
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["X-Accel-Buffering"] = "no";
        using var token = new CancellationTokenSource(Validity(http.User, clock.GetUtcNow()), clock);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stopping, token.Token);
        var running = stream.RunAsync(reader, filter, after, new EventStreamWriter(http.Response.BodyWriter), end.Token);
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        // Its end is always one of the three; anything else is a fault.
        if (!end.IsCancellationRequested) await running;
    }

    /// <summary>How long the caller's token is still good; a day at most.</summary>
    private static TimeSpan Validity(ClaimsPrincipal caller, DateTimeOffset now)
    {
        var longest = TimeSpan.FromDays(1);
        if (!long.TryParse(caller.FindFirstValue("exp"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)) return longest;
        var left = DateTimeOffset.FromUnixTimeSeconds(seconds) - now;
        if (left <= TimeSpan.Zero) return TimeSpan.Zero;
        return left < longest ? left : longest;
    }

    private static (long? Place, bool IsPlace) ReadPlace(string? text)
    {
        if (string.IsNullOrEmpty(text)) return (null, true);
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? (place, true) : (null, false);
    }

    private static ProblemHttpResult TooMany(HttpContext http)
    {
        var most = http.RequestServices.GetRequiredService<IOptions<StreamOptions>>().Value.PerAccount;
        return NotificationProblems.TooManyStreams.Because($"An account has up to {most} streams open.", $"Un compte a {most} flux ouverts au plus.");
    }
}
