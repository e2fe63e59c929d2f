using System.Security.Claims;
using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Hub.Hosting.Problems;
using Hub.Routing.LifeCycle;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hub.Routing.ShowLifeCycle;

/// <summary>The life cycle: the table, and each invoice's own.</summary>
internal static class LifeCycleEndpoints
{
    public static void MapLifeCycle(this IEndpointRouteBuilder api)
    {
        api.MapGet("/v1/life-cycle", (TransitionTable table) => TypedResults.Ok(LifeCycleTable.Of(table)))
            .RequireAuthorization(HubRoles.Anyone).WithTags("Statuses").WithName("ShowLifeCycle").WithSummary("Every status, who sets it, what may follow")
            .WithDescription("The life cycle in force as data: labels, Chorus Pro's names and EDI codes, transitions by actor, reason codes, and where a comment is needed. Read it at run time instead of coding it.")
            .WithAnswerExample(StatusCodes.Status200OK, LifeCycleExamples.Table)
            .ProducesProblem(StatusCodes.Status401Unauthorized);
        api.MapGet("/v1/invoices/{invoiceId:guid}/life-cycle", ShowAsync)
            .RequireAuthorization(HubRoles.Anyone).WithTags("Statuses").WithName("ShowInvoiceLifeCycle").WithSummary("An invoice's life, what may follow, and its payment delay")
            .WithDescription("For the supplier that deposited it, the collectivity that has it, and operators: status, what the caller may set next, every step, attachments, addresses that it was sent on from, and the legal payment delay as of today.")
            .WithAnswerExample(StatusCodes.Status200OK, LifeCycleExamples.Invoice)
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok<LifeCycleView>, ProblemHttpResult>> ShowAsync(Guid invoiceId, ClaimsPrincipal caller, LifeCycleQuery query, CancellationToken stop) =>
        await query.ReadAsync(caller, invoiceId, stop) is { } invoice
            ? TypedResults.Ok(invoice)
            : HttpProblems.NotFound.Because("No invoice with this id is yours to see.", "Aucune facture de cet identifiant ne vous est visible.");
}
