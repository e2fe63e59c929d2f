using System.Security.Claims;
using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hub.Routing.RecycleInvoice;

/// <summary>Where suppliers send invoices on.</summary>
internal static class RecyclingEndpoint
{
    public static void MapRecycling(this IEndpointRouteBuilder api) => api.MapPost("/v1/invoices/{invoiceId:guid}/recycling", RecycleAsync)
        .RequireAuthorization(HubRoles.Supplier).WithTags("Supplier").WithName("RecycleInvoice").WithSummary("Send an invoice on to another address")
        .WithDescription("""
            For an invoice in status 221: one that its collectivity sent back ("to recycle"), or that could not be routed. Changes the buyer's SIRET, the service code, the engagement number, or several of them:
            what is absent stays, an empty text takes it away. The invoice keeps its number and its document, is routed again and delivered to the new recipient; the former one no longer sees it. An address that
            cannot be routed to is refused with its cause, and nothing changes.
            """)
        .WithRequestExample(SupplierExamples.Recycling).WithAnswerExample(StatusCodes.Status200OK, SupplierExamples.Recycled)
        .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Ok<SupplierAnswer>, ProblemHttpResult>> RecycleAsync(
        Guid invoiceId, RecyclingBody body, ClaimsPrincipal caller, RecyclingDesk desk, CancellationToken stop) =>
        InvoiceAddress.IsWithinLimits(body)
            ? SupplierProblems.ToResult(await desk.RecycleAsync(caller.AccountId(), invoiceId, body, stop))
            : RoutingProblems.ValueNotAllowed.Because(
                "buyerSiret has 14 digits, serviceCode up to 100 characters, engagementNumber up to 50, comment up to 1024.",
                "buyerSiret a 14 chiffres, serviceCode au plus 100 caractères, engagementNumber au plus 50, comment au plus 1024.");
}
