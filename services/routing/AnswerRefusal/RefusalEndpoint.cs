using System.Security.Claims;
using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Hub.Routing.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hub.Routing.AnswerRefusal;

/// <summary>Where suppliers answer refusals.</summary>
internal static class RefusalEndpoint
{
    public static void MapRefusalAnswers(this IEndpointRouteBuilder api) => api.MapPut("/v1/invoices/{invoiceId:guid}/refusal-answer", AnswerAsync)
        .RequireAuthorization(HubRoles.Supplier).WithTags("Supplier").WithName("AnswerRefusal").WithSummary("Say that a refusal was seen, or is done with")
        .WithDescription("For an invoice in status 208, 210, 213 or 221. Saying it twice changes nothing; the status stays what it is. A refused invoice is final: a new one, under a new number, replaces it.")
        .WithRequestExample(SupplierExamples.RefusalAnswer).WithAnswerExample(StatusCodes.Status200OK, SupplierExamples.RefusalAnswered)
        .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Ok<RefusalAnswerView>, ProblemHttpResult>> AnswerAsync(
        Guid invoiceId, RefusalAnswerBody body, ClaimsPrincipal caller, RefusalDesk desk, CancellationToken stop)
    {
        if (body.Comment?.Length > Lengths.Comment)
            return RoutingProblems.ValueNotAllowed.Because($"A comment has up to {Lengths.Comment} characters.", $"Un commentaire a au plus {Lengths.Comment} caractères.");
        var (outcome, answer) = await desk.AnswerAsync(caller.AccountId(), invoiceId, body, stop);
        return answer is not null ? TypedResults.Ok(answer) : SupplierProblems.Refuse(outcome);
    }
}
