using System.Net.Mime;
using System.Security.Claims;
using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Hub.Notification.ShowDeposit;
using Hub.Notification.Storage;
using Hub.Notification.StreamEvents;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Hub.Notification.FollowDeposit;

internal static class ProgressEndpoint
{
    public static void MapProgress(this IEndpointRouteBuilder api) => api.MapDeposit().MapGet("/progress", FollowAsync)
        .WithName("FollowDeposit")
        .WithSummary("Follow a deposit live")
        .WithDescription(
            "Server-sent events: `progress` with the deposit as `GET /v1/deposits/{id}` shows it, at once and with each change (a few times a second at most, every 15 seconds without one), " +
            "then `complete` when the hub is done with all its invoices, and the end. A line that ends without `complete` (after an hour at the latest) is opened again. An account may follow a bounded number at once (429).")
        .ProducesProblem(StatusCodes.Status429TooManyRequests)
        .Produces<DepositView>(StatusCodes.Status200OK, MediaTypeNames.Text.EventStream)
        .WithAnswerExample(StatusCodes.Status200OK, ApiExamples.Deposit);

    private static async Task<IResult> FollowAsync(
        Guid id, ClaimsPrincipal caller, HttpContext http, IDbContextFactory<NotificationContext> contexts, DepositProgress progress, ProgressPlaces places, CancellationToken stop)
    {
        DepositView? deposit;
        await using (var db = await contexts.CreateDbContextAsync(stop)) deposit = await DepositQuery.ReadAsync(db, caller, id, stop);
        if (deposit is null) return http.NotFound(NotificationProblems.DepositUnknown, id);
        var account = caller.AccountId();
        if (!places.TryTake(account)) return TooMany(http);
        // However the answer ends, and also when it never begins.
        http.Response.OnCompleted(() =>
        {
            places.Free(account);
            return Task.CompletedTask;
        });
        // Else a proxy in between keeps the events back until it has a buffer full.
        http.Response.Headers["X-Accel-Buffering"] = "no";
        return TypedResults.ServerSentEvents(progress.FollowAsync(deposit, stop));
    }

    private static ProblemHttpResult TooMany(HttpContext http)
    {
        var most = http.RequestServices.GetRequiredService<IOptions<StreamOptions>>().Value.ProgressPerAccount;
        return NotificationProblems.TooManyFollowed.Because($"An account follows up to {most} deposits live at once.", $"Un compte suit {most} dépôts en direct au plus.");
    }
}
