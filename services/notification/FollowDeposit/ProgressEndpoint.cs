using System.Net.Mime;
using System.Security.Claims;
using Hub.Hosting.ApiPages;
using Hub.Notification.ShowDeposit;
using Hub.Notification.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.FollowDeposit;

internal static class ProgressEndpoint
{
    public static void MapProgress(this IEndpointRouteBuilder api) => api.MapDeposit().MapGet("/progress", FollowAsync)
        .WithName("FollowDeposit")
        .WithSummary("Follow a deposit live")
        .WithDescription(
            "Server-sent events: `progress` with the deposit as `GET /v1/deposits/{id}` shows it, at once and with each change (a few times a second at most, every 15 seconds without one), " +
            "then `complete` when the hub is done with all its invoices, and the end. A line that ends without `complete` (after an hour at the latest) is opened again.")
        .Produces<DepositView>(StatusCodes.Status200OK, MediaTypeNames.Text.EventStream)
        .WithAnswerExample(StatusCodes.Status200OK, ApiExamples.Deposit);

    private static async Task<IResult> FollowAsync(
        Guid id, ClaimsPrincipal caller, HttpContext http, IDbContextFactory<NotificationContext> contexts, DepositProgress progress, CancellationToken stop)
    {
        DepositView? deposit;
        await using (var db = await contexts.CreateDbContextAsync(stop)) deposit = await DepositQuery.ReadAsync(db, caller, id, stop);
        if (deposit is null) return http.NotFound(NotificationProblems.DepositUnknown, id);
        // Else a proxy in between keeps the events back until it has a buffer full.
        http.Response.Headers["X-Accel-Buffering"] = "no";
        return TypedResults.ServerSentEvents(progress.FollowAsync(deposit, stop));
    }
}
