using System.Security.Claims;
using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Hub.Hosting.Problems;
using Hub.Routing.ChooseSystem;
using Hub.Routing.KeepDirectory;
using Hub.Routing.ManageRules;
using Hub.Routing.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Hub.Routing.ExplainRouting;

/// <summary>Says where invoices go and why.</summary>
internal static class ExplainEndpoints
{
    private const long LargestBody = 8L << 20;
    private const int LargestPage = 1000;

    public static void MapExplain(this IEndpointRouteBuilder api) =>
        api.MapPost("/v1/routing/explain", ExplainAsync).RequireAuthorization(HubRoles.OperatorOrCollectivity).WithTags("Routing").WithName("ExplainRouting").WithSummary("Explain a routing")
            .WithDescription("""
                Says where an invoice goes, or went, and why: the directory entry and the rules of that moment, each rule asked, the one that matched, and whether demands are met. Give an `invoiceId`, or `fields` of an
                invoice that need not exist, and `at` for another moment. With `rules`, these are asked in the place of the owner's and are not kept; with `replay` the answer says what they would have done to the
                invoices of the last month (or `from`, `until`): counts by system before and after, and a page of the invoices that would go elsewhere. A collectivity asks about its own organisations.
                """)
            .WithMetadata(new RequestSizeLimitAttribute(LargestBody))
            .WithRequestExample(ExplainExamples.Request).WithAnswerExample(StatusCodes.Status200OK, ExplainExamples.Answer)
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Ok<ExplainAnswer>, ProblemHttpResult>> ExplainAsync(
        ExplainRequest request, ClaimsPrincipal caller, ExplainDesk desk, DirectoryCache directory, CancellationToken stop)
    {
        var account = caller.IsOperator() ? null : caller.AccountId();
        if (!HasQuestion(request) || request.Replay?.Limit is < 0 or > LargestPage || (account is not null && request.Owner is { } other && other != account)) return Unclear();
        var owner = account ?? request.Owner ?? RoutingRuleSet.Hub;
        if (request.Rules is not null && RuleCheck.ErrorsOf(request.Rules, directory.Current, owner) is { Count: > 0 } errors) return RuleProblems.Wrong(errors);
        var proposed = request.Rules is null ? null : new RuleSet(owner, 0, DateTimeOffset.MinValue, request.Rules);
        var explanation = await SubjectAsync(request, account, proposed, desk, stop);
        if (explanation is null && (request.InvoiceId is not null || request.Fields is not null))
            return HttpProblems.NotFound.Because("This account has no such invoice, or no organisation with this SIRET.", "Ce compte n'a pas de telle facture, ou pas d'organisme de ce SIRET.");
        var replay = request.Replay is null ? null : await desk.ReplayAsync(request.Replay, proposed!, account, stop);
        return TypedResults.Ok(new ExplainAnswer(explanation, replay));
    }

    private static async Task<RoutingExplanation?> SubjectAsync(ExplainRequest request, string? account, RuleSet? proposed, ExplainDesk desk, CancellationToken stop)
    {
        if (request.InvoiceId is { } invoice) return await desk.ExplainInvoiceAsync(invoice, request.At, account, proposed, stop);
        return request.Fields is { } fields ? await desk.ExplainFieldsAsync(fields, request.At, account, proposed, stop) : null;
    }

    private static bool HasQuestion(ExplainRequest request)
    {
        var subjects = (request.InvoiceId is null ? 0 : 1) + (request.Fields is null ? 0 : 1);
        return request.Replay is null ? subjects == 1 : subjects <= 1 && request.Rules is not null;
    }

    private static ProblemHttpResult Unclear() => RoutingProblems.ValueNotAllowed.Because(
        $"Give invoiceId or fields; replay needs rules, its limit is 0 to {LargestPage}; owner is an operator's to give.",
        $"Donnez invoiceId ou fields ; replay exige rules, son limit va de 0 à {LargestPage} ; owner n'est admis que d'un opérateur.");
}
