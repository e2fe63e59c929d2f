using System.Security.Claims;
using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Hub.Hosting.Problems;
using Hub.Routing.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hub.Routing.AnswerRefusal;

/// <summary>Where suppliers answer refusals.</summary>
internal static class RefusalEndpoint
{
    public static void MapRefusalAnswers(this IEndpointRouteBuilder api) => api.MapPut("/v1/invoices/{invoiceId:guid}/refusal-answer", AnswerAsync)
        .RequireAuthorization(HubRoles.Supplier).WithTags("Supplier").WithName("AnswerRefusal").WithSummary("Say that a refusal was seen, or is done with")
        .WithDescription("For an invoice in status 208, 210, 213 or 221. Saying it twice changes nothing; the status stays what it is. A refused invoice is final: a new one, under a new number, replaces it. What the check of the document rejected (213 with the rules that it breaks) was never accepted, so it is in no register and nobody waits for an answer: mend it and deposit it again, under the same number if you like. It is answered 404 here.")
        .WithRequestExample(SupplierExamples.RefusalAnswer).WithAnswerExample(StatusCodes.Status200OK, SupplierExamples.RefusalAnswered)
        .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Ok<RefusalAnswerView>, ProblemHttpResult>> AnswerAsync(
        Guid invoiceId, RefusalAnswerBody body, ClaimsPrincipal caller, RefusalDesk desk, CancellationToken stop)
    {
        if (body.Comment?.Length > Lengths.Comment)
            return RoutingProblems.ValueNotAllowed.Because($"A comment has up to {Lengths.Comment} characters.", $"Un commentaire a au plus {Lengths.Comment} caractères.");
        var (outcome, answer) = await desk.AnswerAsync(caller.AccountId(), invoiceId, body, stop);
        if (answer is not null) return TypedResults.Ok(answer);
        return outcome is null ? NeverAccepted() : SupplierProblems.NotAllowed(outcome);
    }

    private static ProblemHttpResult NeverAccepted() => HttpProblems.NotFound.Because(
        "No invoice with this id was accepted from this account. A document that its check rejected (213) was never accepted: there is nothing to answer. Mend it and deposit it again.",
        "Aucune facture de cet identifiant n'a été acceptée de ce compte. Un document rejeté à son contrôle (213) n'a jamais été accepté : il n'y a rien à répondre. Corrigez-le et déposez-le de nouveau.");
}
