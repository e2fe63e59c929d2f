using System.Security.Claims;
using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Hub.Hosting.Problems;
using Hub.Routing.KeepDirectory;
using Hub.Routing.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Hub.Routing.ManageRules;

/// <summary>Routing rules over HTTP: the hub's for operators, its own for a collectivity.</summary>
internal static class RuleEndpoints
{
    private const long LargestUpload = 8L << 20;
    private const int LargestPage = 500;

    public static void MapRules(this IEndpointRouteBuilder api)
    {
        var rules = api.MapGroup("/v1/routing/rules").RequireAuthorization(HubRoles.OperatorOrCollectivity).WithTags("Routing")
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden);
        rules.MapPost("/", AddAsync).WithName("AddRoutingRules").WithSummary("Upload a version of the routing rules")
            .WithDescription("""
                Rules are asked in their order and the first that matches wins: first the hub's, then the collectivity's own, then the organisation's system takes the invoice. A rule's `when` holds conditions on `siret`,
                `service`, `engagementPrefix`, `supplier` (SIREN or SIRET), `framework` (BT-23), `minAmount` and `maxAmount` (BT-112); all that are given must hold, of a list one value. A version is never changed;
                it comes into force at `activeFrom`, or at once, and replaces the one before it. A collectivity sends its invoices among its own systems; an operator may set the hub's rules, or a collectivity's as `owner`.
                """)
            .WithMetadata(new RequestSizeLimitAttribute(LargestUpload))
            .WithRequestExample(RuleExamples.Upload).WithAnswerExample(StatusCodes.Status201Created, RuleExamples.Version)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        rules.MapGet("/", ListAsync).WithName("ListRoutingRules").WithSummary("List the versions of the routing rules")
            .WithDescription("The latest first, without the rules themselves: `limit` (1–500, 100 by default) at a time, from `before` on. An operator sees the hub's, or those of the collectivity named as `owner`.")
            .WithAnswerExample(StatusCodes.Status200OK, RuleExamples.List)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        rules.MapGet("/{version}", FindAsync).WithName("ReadRoutingRules").WithSummary("Read a version of the routing rules")
            .WithDescription("The rules of a version, in force or not: versions are kept for ever, so that a past routing can be explained.")
            .WithAnswerExample(StatusCodes.Status200OK, RuleExamples.Version)
            .ProducesProblem(StatusCodes.Status404NotFound);
        rules.MapDelete("/{version}", WithdrawAsync).WithName("WithdrawRoutingRules").WithSummary("Withdraw a planned version")
            .WithDescription("Withdraws a version before it comes into force. One that is or was in force stays; upload a new version instead.")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<Results<Created<RuleSetAnswer>, ProblemHttpResult>> AddAsync(
        RuleUpload upload, ClaimsPrincipal caller, RuleStore store, DirectoryCache directory, TimeProvider clock, CancellationToken stop)
    {
        if (!TryOwner(caller, upload.Owner, out var owner)) return NotFound();
        var now = clock.GetUtcNow();
        if (upload.ActiveFrom < now || upload.Note?.Length > Lengths.Name)
        {
            return RoutingProblems.ValueNotAllowed.Because(
                $"activeFrom lies in the future, or is left out; note has up to {Lengths.Name} characters.", $"activeFrom est dans l'avenir, ou absent ; note a au plus {Lengths.Name} caractères.");
        }
        if (RuleCheck.ErrorsOf(upload.Rules, directory.Current, owner) is { Count: > 0 } errors) return RuleProblems.Wrong(errors);
        var row = await store.AddAsync(owner, upload, caller.AccountId(), stop);
        return TypedResults.Created($"/v1/routing/rules/{row.Version}", Answer(row, directory, clock.GetUtcNow(), withRules: true));
    }

    private static async Task<Results<Ok<RuleSetsAnswer>, ProblemHttpResult>> ListAsync(
        ClaimsPrincipal caller, RuleStore store, DirectoryCache directory, TimeProvider clock, CancellationToken stop, string? owner = null, int? before = null, int limit = 100)
    {
        if (!TryOwner(caller, owner, out var whose)) return NotFound();
        if (limit is < 1 or > LargestPage) return RoutingProblems.LimitOfPage(LargestPage);
        var page = await store.PageAsync(whose, before ?? int.MaxValue, limit, stop);
        var now = clock.GetUtcNow();
        return TypedResults.Ok(new RuleSetsAnswer([.. page.Select(row => Answer(row, directory, now, withRules: false))], page.Count == limit ? page[^1].Version : null));
    }

    private static async Task<Results<Ok<RuleSetAnswer>, ProblemHttpResult>> FindAsync(
        int version, ClaimsPrincipal caller, RuleStore store, DirectoryCache directory, TimeProvider clock, CancellationToken stop, string? owner = null) =>
        TryOwner(caller, owner, out var whose) && await store.FindAsync(whose, version, stop) is { } row
            ? TypedResults.Ok(Answer(row, directory, clock.GetUtcNow(), withRules: true))
            : NotFound();

    private static async Task<Results<NoContent, ProblemHttpResult>> WithdrawAsync(int version, ClaimsPrincipal caller, RuleStore store, CancellationToken stop, string? owner = null)
    {
        if (!TryOwner(caller, owner, out var whose)) return NotFound();
        return await store.WithdrawAsync(whose, version, stop) switch
        {
            null => NotFound(),
            true => TypedResults.NoContent(),
            false => RuleProblems.TooLate(version),
        };
    }

    /// <summary>A collectivity's rules are its own; whose an operator means, it says.</summary>
    private static bool TryOwner(ClaimsPrincipal caller, string? named, out string owner)
    {
        owner = caller.IsOperator() ? named ?? RoutingRuleSet.Hub : caller.AccountId();
        return owner.Length <= Lengths.Account && (caller.IsOperator() || named is null || named == owner);
    }

    private static RuleSetAnswer Answer(RoutingRuleSet row, DirectoryCache directory, DateTimeOffset now, bool withRules) =>
        RuleSetAnswer.Of(row, RuleSetState.Of(row, directory.Current.Rules.InForce(row.Owner, now)?.Version, now), withRules);

    private static ProblemHttpResult NotFound() => HttpProblems.NotFound.Because("There is no such version of this account's rules.", "Il n'y a pas de telle version des règles de ce compte.");
}
