using System.Security.Claims;
using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Hub.Notification.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.FindInvoices;

internal static class FindInvoicesEndpoint
{
    private const int LargestPage = 500;
    private const int MostStatuses = 30;

    public static void MapSearch(this IEndpointRouteBuilder api) => api.MapGet("/v1/invoices", FindAsync)
        .RequireAuthorization(HubRoles.Anyone)
        .WithName("FindInvoices")
        .WithTags("Follow")
        .WithSummary("Find invoices")
        .WithDescription(
            "The caller's own: a supplier's deposits, what was routed to a collectivity, everything for an operator. All conditions must hold; the latest deposit comes first. " +
            "`next` of the answer is `cursor` of the next page; only null says that everything was looked at, a page may well be empty before that. `limit`: 1 to 500, default 100.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .WithAnswerExample(StatusCodes.Status200OK, ApiExamples.Found);

    private static async Task<Results<Ok<FoundInvoices>, ProblemHttpResult>> FindAsync(
        [AsParameters] InvoiceSelection selection, ClaimsPrincipal caller, IDbContextFactory<NotificationContext> contexts, CancellationToken stop, string? cursor = null, int limit = 100)
    {
        if (!SearchCursor.TryRead(cursor, out var before)) return NotificationProblems.UnknownCursor();
        if (selection.Status?.Length > MostStatuses)
            return NotificationProblems.SelectionTooLong.Because($"status: at most {MostStatuses} of them.", $"status : {MostStatuses} au plus.");
        await using var db = await contexts.CreateDbContextAsync(stop);
        return TypedResults.Ok(await InvoiceSearch.ReadAsync(db, caller, selection, before, Math.Clamp(limit, 1, LargestPage), stop));
    }
}
