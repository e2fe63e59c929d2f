using System.Security.Claims;
using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Hub.Notification.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.ShowDeposit;

internal static class DepositEndpoints
{
    private const int LargestPage = 1000;

    public static void MapDeposits(this IEndpointRouteBuilder api)
    {
        var deposits = api.MapDeposit();
        deposits.MapGet("", ShowAsync)
            .WithName("ShowDeposit")
            .WithSummary("Show how a deposit stands")
            .WithDescription("Counts of its invoices by outcome and by status, for the supplier that made it. `complete` says that the hub is done with all of them.")
            .WithAnswerExample(StatusCodes.Status200OK, ApiExamples.Deposit);
        deposits.MapGet("/invoices", ListAsync)
            .WithName("ListDepositInvoices")
            .WithSummary("List the invoices of a deposit")
            .WithDescription("In the order in which they became known. `next` of the answer is `cursor` of the next page. `limit`: 1 to 1000, default 100. `status`: only invoices that have it now.")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .WithAnswerExample(StatusCodes.Status200OK, ApiExamples.Invoices);
    }

    /// <summary>The group of everything on one deposit, for its supplier and operators.</summary>
    public static RouteGroupBuilder MapDeposit(this IEndpointRouteBuilder api) => api.MapGroup("/v1/deposits/{id:guid}").WithTags("Follow")
        .RequireAuthorization(HubRoles.OperatorOrSupplier)
        .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<DepositView>, ProblemHttpResult>> ShowAsync(
        Guid id, ClaimsPrincipal caller, HttpContext http, IDbContextFactory<NotificationContext> contexts, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await DepositQuery.ReadAsync(db, caller, id, stop) is { } deposit
            ? TypedResults.Ok(deposit)
            : http.NotFound(NotificationProblems.DepositUnknown, id);
    }

    private static async Task<Results<Ok<InvoicePage>, ProblemHttpResult>> ListAsync(
        Guid id, ClaimsPrincipal caller, HttpContext http, IDbContextFactory<NotificationContext> contexts, CancellationToken stop,
        string? cursor = null, int limit = 100, int? status = null)
    {
        if (PageCursor.Read(cursor) is not { } after) return NotificationProblems.UnknownCursor();
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await DepositQuery.ReadInvoicesAsync(db, caller, id, status, after, Math.Clamp(limit, 1, LargestPage), stop) is { } page
            ? TypedResults.Ok(page)
            : http.NotFound(NotificationProblems.DepositUnknown, id);
    }
}
