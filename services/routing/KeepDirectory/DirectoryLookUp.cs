using System.Security.Claims;
using Hub.Hosting.Access;
using Hub.Hosting.Problems;
using Hub.Routing.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.KeepDirectory;

/// <summary>Answers questions about the directory.</summary>
internal static class DirectoryLookUp
{
    private const int LargestPage = 500;

    public static async Task<Results<Ok<DirectoryEntry>, ProblemHttpResult>> FindAsync(
        string siret, IDbContextFactory<RoutingContext> contexts, DirectoryCache cache, CancellationToken stop, DateTimeOffset? at = null)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var version = at is { } instant ? await DirectoryReader.VersionAtAsync(db, instant, stop) : cache.Current.Version;
        return siret.Length <= Lengths.Siret && await DirectoryQueries.FindAsync(db, siret, version, stop) is { } entry
            ? TypedResults.Ok(entry)
            : HttpProblems.NotFound.Because("No organisation of the directory has this SIRET.", "Aucun organisme de l'annuaire n'a ce SIRET.");
    }

    public static async Task<Results<Ok<DirectoryPageAnswer>, ProblemHttpResult>> SearchAsync(
        IDbContextFactory<RoutingContext> contexts, DirectoryCache cache, CancellationToken stop, string? siren = null, string? name = null, string? service = null, string? after = null, int limit = 100)
    {
        if (limit is < 1 or > LargestPage || (siren is not null && !(siren.Length == Lengths.Siren && siren.All(char.IsAsciiDigit))) || Longer(name, service, after))
            return RoutingProblems.ValueNotAllowed.Because($"siren has 9 digits, limit is 1 to {LargestPage}.", $"siren a 9 chiffres, limit va de 1 à {LargestPage}.");
        await using var db = await contexts.CreateDbContextAsync(stop);
        var page = await DirectoryQueries.SearchAsync(db, new DirectorySearch(siren, name, service, after, limit), cache.Current.Version, stop);
        return TypedResults.Ok(new DirectoryPageAnswer([.. page.Select(OrganisationItem.Of)], page.Count == limit ? page[^1].Siret : null));
    }

    public static async Task<Results<Ok<ImportsAnswer>, ProblemHttpResult>> ImportsAsync(
        IDbContextFactory<RoutingContext> contexts, CancellationToken stop, long? before = null, int limit = 100)
    {
        if (limit is < 1 or > LargestPage) return RoutingProblems.LimitOfPage(LargestPage);
        await using var db = await contexts.CreateDbContextAsync(stop);
        var page = await DirectoryQueries.ImportsAsync(db, before ?? long.MaxValue, limit, stop);
        return TypedResults.Ok(new ImportsAnswer([.. page.Select(ImportItem.Of)], page.Count == limit ? page[^1].Id : null));
    }

    public static async Task<Results<Ok<SystemsAnswer>, ProblemHttpResult>> SystemsAsync(
        IDbContextFactory<RoutingContext> contexts, ClaimsPrincipal caller, DirectoryCache cache, CancellationToken stop, string? after = null, int limit = 100)
    {
        if (limit is < 1 or > LargestPage) return RoutingProblems.LimitOfPage(LargestPage);
        await using var db = await contexts.CreateDbContextAsync(stop);
        var page = await DirectoryQueries.SystemsAsync(db, caller.IsOperator() ? null : caller.AccountId(), after ?? "", limit, cache.Current.Version, stop);
        return TypedResults.Ok(new SystemsAnswer([.. page.Select(SystemItem.Of)], page.Count == limit ? page[^1].SystemId : null));
    }

    private static bool Longer(params string?[] texts) => texts.Any(text => text?.Length > Lengths.Code);
}
