using System.Security.Claims;
using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hub.Routing.ReportCashIn;

/// <summary>Where suppliers say that they were paid.</summary>
internal static class CashInEndpoint
{
    public static void MapCashIn(this IEndpointRouteBuilder api) => api.MapPost("/v1/invoices/{invoiceId:guid}/cash-in", ReportAsync)
        .RequireAuthorization(HubRoles.Supplier).WithTags("Supplier").WithName("ReportCashIn").WithSummary("Say that an invoice was paid")
        .WithDescription("Status 212, from 203, 204, 205, 206, 207, 209, 211 or 214: also where the collectivity never reports payments. The amounts are by VAT rate. Said twice, it is answered 200 with `alreadyReached`.")
        .WithRequestExample(SupplierExamples.CashIn).WithAnswerExample(StatusCodes.Status200OK, SupplierExamples.Cashed)
        .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Ok<SupplierAnswer>, ProblemHttpResult>> ReportAsync(
        Guid invoiceId, CashInBody body, ClaimsPrincipal caller, CashInDesk desk, TimeProvider clock, CancellationToken stop) =>
        CashInForm.FaultOf(body, clock.GetUtcNow()) is { } fault ? fault : SupplierProblems.ToResult(await desk.ReportAsync(caller.AccountId(), invoiceId, body, stop));
}
