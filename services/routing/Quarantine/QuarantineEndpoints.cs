using System.Security.Claims;
using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Hub.Hosting.Problems;
using Hub.Routing.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.Quarantine;

/// <summary>The quarantine, for operators.</summary>
internal static class QuarantineEndpoints
{
    private const int LargestPage = 500;

    public static void MapQuarantine(this IEndpointRouteBuilder api)
    {
        var quarantine = api.MapQuarantineGroup();
        quarantine.MapGet("/", ListAsync).WithName("ListQuarantine").WithSummary("What could not be routed")
            .WithDescription("Counts by cause, and the invoices in order of deposit: `limit` (1–500, 100 by default) at a time, from `after` on; all, or those of a `cause`, a `buyerSiret` (empty: without one), a `supplier` (account), in quarantine `from` an instant (included) `until` another (not included).")
            .WithAnswerExample(StatusCodes.Status200OK, QuarantineExamples.List)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        quarantine.MapGet("/groups", GroupsAsync).WithName("GroupQuarantine").WithSummary("The quarantine in groups")
            .WithDescription("Invoices that wait, `by` `cause` (default), `buyerSiret` or `supplier`: how many, since when the oldest waits, and three ids of each. The largest groups first, `limit` (1–500, 100 by default) of them.")
            .WithAnswerExample(StatusCodes.Status200OK, QuarantineExamples.Groups)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        quarantine.MapGet("/acts", ActsAsync).WithName("ListQuarantineActs").WithSummary("What operators did")
            .WithDescription("The journal of the quarantine: who mended, retried, paused or cancelled what, when and why, with old and new values; the latest first, `limit` (1–500, 100 by default) at a time, from `before` on; all, or those of an `invoiceId` or a `retryId`.")
            .WithAnswerExample(StatusCodes.Status200OK, QuarantineExamples.Acts)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        quarantine.MapPost("/{invoiceId:guid}/mending", MendAsync).WithName("MendInvoice").WithSummary("Mend the routing metadata of an invoice")
            .WithDescription("""
                For an invoice in quarantine: the buyer's SIRET, the service code, the engagement number (BT-13), the contract reference (BT-12), or several of them. What is absent stays, an empty text takes it away; `reason` is
                required. The document is never changed: what was mended, with what the document says, is shown with the invoice to everybody who sees it and delivered beside the document. The invoice stays in quarantine until
                it is retried; the answer says where it would go now.
                """)
            .WithRequestExample(QuarantineExamples.Mending).WithAnswerExample(StatusCodes.Status200OK, QuarantineExamples.Mended)
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        quarantine.MapPost("/{invoiceId:guid}/retry", RetryAsync).WithName("RetryInvoice").WithSummary("Route an invoice again")
            .WithDescription("Routes an invoice of the quarantine with the directory of now. When it still cannot be routed it stays, with the cause of now.")
            .WithAnswerExample(StatusCodes.Status200OK, QuarantineExamples.Retried)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    /// <summary>The group of everything on the quarantine: operators only.</summary>
    public static RouteGroupBuilder MapQuarantineGroup(this IEndpointRouteBuilder api) => api.MapGroup("/v1/quarantine").RequireAuthorization(HubRoles.Operator).WithTags("Quarantine")
        .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden);

    private static async Task<Results<Ok<QuarantineAnswer>, ProblemHttpResult>> ListAsync(
        IDbContextFactory<RoutingContext> contexts, CancellationToken stop, string? cause = null, string? buyerSiret = null, string? supplier = null, DateTimeOffset? from = null, DateTimeOffset? until = null,
        Guid? after = null, int limit = 100)
    {
        if (limit is < 1 or > LargestPage) return RoutingProblems.LimitOfPage(LargestPage);
        await using var db = await contexts.CreateDbContextAsync(stop);
        var causes = await QuarantineQueries.CausesAsync(db, stop);
        var selection = new QuarantineSelection { Cause = cause, BuyerSiret = buyerSiret, Supplier = supplier, From = from, Until = until };
        var page = await QuarantineQueries.PageAsync(db, selection, after ?? Guid.Empty, limit, stop);
        return TypedResults.Ok(new QuarantineAnswer(causes.Sum(group => group.Count), causes, page, page.Count == limit ? page[^1].InvoiceId : null));
    }

    private static async Task<Results<Ok<GroupsAnswer>, ProblemHttpResult>> GroupsAsync(IDbContextFactory<RoutingContext> contexts, CancellationToken stop, string by = "cause", int limit = 100)
    {
        if (limit is < 1 or > LargestPage) return RoutingProblems.LimitOfPage(LargestPage);
        if (!QuarantineGroups.Keys.ContainsKey(by)) return RoutingProblems.ValueNotAllowed.Because("by is cause, buyerSiret or supplier.", "by vaut cause, buyerSiret ou supplier.");
        await using var db = await contexts.CreateDbContextAsync(stop);
        return TypedResults.Ok(new GroupsAnswer(by, await db.Quarantine.CountAsync(stop), await QuarantineGroups.ReadAsync(db, by, limit, stop)));
    }

    private static async Task<Results<Ok<ActsAnswer>, ProblemHttpResult>> ActsAsync(
        IDbContextFactory<RoutingContext> contexts, CancellationToken stop, Guid? invoiceId = null, Guid? retryId = null, long before = long.MaxValue, int limit = 100)
    {
        if (limit is < 1 or > LargestPage) return RoutingProblems.LimitOfPage(LargestPage);
        await using var db = await contexts.CreateDbContextAsync(stop);
        var page = await QuarantineQueries.ActsAsync(db, invoiceId, retryId, before, limit, stop);
        return TypedResults.Ok(new ActsAnswer(page.ConvertAll(ActView.Of), page.Count == limit ? page[^1].ActId : null));
    }

    private static async Task<Results<Ok<MendingAnswer>, ProblemHttpResult>> MendAsync(Guid invoiceId, MendingBody body, ClaimsPrincipal caller, MendingDesk desk, CancellationToken stop)
    {
        if (!RoutingMetadata.IsWithinLimits(body)) return WrongMending();
        if (await desk.MendAsync(caller.AccountId(), invoiceId, body, stop) is not { } answer) return NotHere();
        return answer.Changes.Count > 0
            ? TypedResults.Ok(answer)
            : RoutingProblems.NothingMended.Because("The invoice has these values already: nothing was changed.", "La facture a déjà ces valeurs : rien n'a été changé.");
    }

    private static async Task<Results<Ok<RetryAnswer>, ProblemHttpResult>> RetryAsync(Guid invoiceId, ClaimsPrincipal caller, QuarantineRetry retry, CancellationToken stop) =>
        await retry.RunAsync(new RetryOrder(invoiceId, caller.AccountId()), stop) is { } answer ? TypedResults.Ok(answer) : NotHere();

    private static ProblemHttpResult NotHere() => HttpProblems.NotFound.Because("This invoice is not in quarantine.", "Cette facture n'est pas en quarantaine.");

    private static ProblemHttpResult WrongMending() => RoutingProblems.ValueNotAllowed.Because(
        "reason is required, up to 1024 characters; buyerSiret has 14 digits, serviceCode and contractReference up to 100 characters, engagementNumber up to 50.",
        "reason est obligatoire, au plus 1024 caractères ; buyerSiret a 14 chiffres, serviceCode et contractReference au plus 100 caractères, engagementNumber au plus 50.");
}
