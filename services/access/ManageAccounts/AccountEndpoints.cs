using Hub.Access.Storage;
using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Hub.Access.ManageAccounts;

internal static class AccountEndpoints
{
    private const int LargestPage = 500;

    private static readonly AccountView Example = new("edf", "EDF", HubRoles.Supplier, "edf", DateTimeOffset.UnixEpoch.AddYears(57), null, null, false);
    private static readonly Credentials ExampleCredentials = new("edf", "hub_4rXc9m…");

    public static void MapAccounts(this IEndpointRouteBuilder api)
    {
        var accounts = api.MapGroup("/v1/accounts").RequireAuthorization(HubRoles.Operator).WithTags("Access")
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden);
        MapReads(accounts);
        MapWrites(accounts);
    }

    private static void MapReads(RouteGroupBuilder accounts)
    {
        accounts.MapGet("", ListAsync).WithName("ListAccounts").WithSummary("List the accounts")
            .WithDescription("In the order of their ids. `next` of the answer is `after` of the next page.")
            .WithAnswerExample(StatusCodes.Status200OK, new AccountPage([Example], null));
        accounts.MapGet("/{id}", ShowAsync).WithName("ShowAccount").WithSummary("Show an account").WithDescription("Never shows a secret: the hub does not know it.")
            .ProducesProblem(StatusCodes.Status404NotFound).WithAnswerExample(StatusCodes.Status200OK, Example);
    }

    private static void MapWrites(RouteGroupBuilder accounts)
    {
        accounts.MapPost("", CreateAsync).WithName("CreateAccount").WithSummary("Create an account")
            .WithDescription("A supplier, a collectivity or an operator. The answer holds its client secret, which is never shown again. A supplier with `sandbox: true` deposits to simulated collectivities only; that is decided here and never changes.")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict)
            .WithRequestExample(new NewAccount("edf", "EDF", HubRoles.Supplier)).WithAnswerExample(StatusCodes.Status201Created, ExampleCredentials);
        accounts.MapPost("/{id}/secrets", ReplaceSecretAsync).WithName("ReplaceSecret").WithSummary("Give an account a new secret")
            .WithDescription("The old secret is worthless at once, or after `keepOldForHours` when the account's systems must be changed over without a gap.")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
            .WithRequestExample(new SecretChange(24)).WithAnswerExample(StatusCodes.Status200OK, ExampleCredentials);
        accounts.MapPost("/{id}/disable", DisableAsync).WithName("DisableAccount").WithSummary("Disable an account")
            .WithDescription("It gets no more tokens; one that it holds stays valid until it expires, an hour at most by default.").ProducesProblem(StatusCodes.Status404NotFound);
        accounts.MapPost("/{id}/enable", EnableAsync).WithName("EnableAccount").WithSummary("Enable an account again")
            .WithDescription("Undoes disable; its secret is the one it had.").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Ok<AccountPage>> ListAsync(AccessContext db, CancellationToken stop, string after = "", int limit = 100)
    {
        var size = Math.Clamp(limit, 1, LargestPage);
        var page = await db.Accounts.AsNoTracking().Where(account => account.Id.CompareTo(after) > 0).OrderBy(account => account.Id).Take(size).ToListAsync(stop);
        return TypedResults.Ok(new AccountPage([.. page.Select(AccountView.Of)], page.Count == size ? page[^1].Id : null));
    }

    private static async Task<Results<Ok<AccountView>, ProblemHttpResult>> ShowAsync(string id, AccessContext db, CancellationToken stop) =>
        await db.Accounts.AsNoTracking().SingleOrDefaultAsync(account => account.Id == id, stop) is { } account
            ? TypedResults.Ok(AccountView.Of(account))
            : Unknown(id);

    private static async Task<Results<Created<Credentials>, ProblemHttpResult>> CreateAsync(NewAccount account, AccountBook book, CancellationToken stop)
    {
        if (AccountRules.Refuse(account) is { } reason) return AccessProblems.Invalid.Because(reason.English, reason.French);
        var secret = ClientSecret.Create();
        return await book.CreateAsync(account, secret, stop)
            ? TypedResults.Created($"/v1/accounts/{account.Id}", new Credentials(account.Id!, secret))
            : AccessProblems.Exists.Because($"Account {account.Id} exists: choose another id.", $"Le compte {account.Id} existe : choisissez un autre identifiant.");
    }

    private static async Task<Results<Ok<Credentials>, ProblemHttpResult>> ReplaceSecretAsync(string id, AccountBook book, CancellationToken stop, SecretChange? change = null)
    {
        var hours = change?.KeepOldForHours ?? 0;
        if (hours is < 0 or > SecretChange.LongestOverlapInHours)
            return AccessProblems.Invalid.Because("keepOldForHours: 0 to 168.", "keepOldForHours : 0 à 168.");
        var secret = ClientSecret.Create();
        return await book.ReplaceSecretAsync(id, secret, TimeSpan.FromHours(hours), stop) ? TypedResults.Ok(new Credentials(id, secret)) : Unknown(id);
    }

    private static Task<Results<NoContent, ProblemHttpResult>> DisableAsync(string id, AccountBook book, CancellationToken stop) => SwitchAsync(id, true, book, stop);

    private static Task<Results<NoContent, ProblemHttpResult>> EnableAsync(string id, AccountBook book, CancellationToken stop) => SwitchAsync(id, false, book, stop);

    private static async Task<Results<NoContent, ProblemHttpResult>> SwitchAsync(string id, bool disabled, AccountBook book, CancellationToken stop) =>
        await book.SwitchAsync(id, disabled, stop) ? TypedResults.NoContent() : Unknown(id);

    private static ProblemHttpResult Unknown(string id) => AccessProblems.Unknown.Because($"There is no account {id}.", $"Il n'y a pas de compte {id}.");
}
