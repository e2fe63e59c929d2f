using System.Security.Claims;
using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Hub.Notification.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.ShowInvoice;

internal static class InvoiceEndpoint
{
    public static void MapInvoices(this IEndpointRouteBuilder api) => api.MapGet("/v1/invoices/{id:guid}", ShowAsync)
        .RequireAuthorization(HubRoles.Anyone)
        .WithName("ShowInvoice")
        .WithTags("Follow")
        .WithSummary("Show an invoice and its timeline")
        .WithDescription(
            "For the supplier that deposited it, the collectivity that it was routed to, and operators. The timeline goes by the instant of each step; " +
            "a rejection carries every finding with its rule, place and remedy; `/rules/{rule}` explains the rule with examples. A deposit of a moment ago may answer 404 with `Retry-After: 1`.")
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .WithAnswerExample(StatusCodes.Status200OK, ApiExamples.Invoice);

    private static async Task<Results<Ok<InvoiceView>, ProblemHttpResult>> ShowAsync(
        Guid id, ClaimsPrincipal caller, HttpContext http, IDbContextFactory<NotificationContext> contexts, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await InvoiceQuery.ReadAsync(db, caller, id, stop) is { } invoice
            ? TypedResults.Ok(invoice)
            : http.NotFound(NotificationProblems.InvoiceUnknown, id);
    }
}
