using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Hub.Notification.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.SealJournal;

internal static class HeadEndpoints
{
    private const int LargestPage = 1000;

    private const string ListDescription = """
        Each row of the journal holds a hash of itself and of the row before; each hour the hub signs the last hash. A head tells nothing of anybody's invoices, so every account may keep it, and
        whoever keeps one can prove later that a row before it was changed, removed or inserted (`hub verify-journal --head FILE`). Newest first; `next` of the answer is `before` of the next
        page. `limit`: 1 to 1000, default 100.
        """;

    private const string SealDescription = "Signs the journal's end now instead of at the next hour, before a copy of the database is handed over for example. The head that is there, when nothing is new.";

    public static void MapHeads(this IEndpointRouteBuilder api)
    {
        var heads = api.MapGroup("/v1/journal/heads").WithTags("Proof").ProducesProblem(StatusCodes.Status401Unauthorized);
        heads.MapGet("", ListAsync)
            .RequireAuthorization(HubRoles.Anyone)
            .WithName("ListJournalHeads").WithSummary("Get the signed heads of the journal").WithDescription(ListDescription)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .WithAnswerExample(StatusCodes.Status200OK, new HeadPage([ApiExamples.Head], 980));
        heads.MapPost("", SealAsync)
            .RequireAuthorization(HubRoles.Operator)
            .WithName("SealJournal").WithSummary("Sign the journal's end").WithDescription(SealDescription)
            .ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status409Conflict)
            .WithAnswerExample(StatusCodes.Status200OK, ApiExamples.Head);
    }

    private static async Task<Ok<HeadPage>> ListAsync(IDbContextFactory<NotificationContext> contexts, CancellationToken stop, long? before = null, int limit = 100)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return TypedResults.Ok(await HeadQuery.ReadAsync(db, before ?? long.MaxValue, Math.Clamp(limit, 1, LargestPage), stop));
    }

    private static async Task<Results<Ok<HeadView>, ProblemHttpResult>> SealAsync(HeadSealer sealer, CancellationToken stop) =>
        await sealer.SealAsync(stop) is { } head
            ? TypedResults.Ok(HeadView.Of(head))
            : NotificationProblems.JournalEmpty.Because("There is no row to sign.", "Il n'y a aucune ligne à signer.");
}
