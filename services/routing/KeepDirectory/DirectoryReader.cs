using System.Linq.Expressions;
using Hub.Routing.ChooseSystem;
using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.KeepDirectory;

/// <summary>Reads the directory out of the store, as it is or as it was.</summary>
internal static class DirectoryReader
{
    /// <summary>More organisations than this have changed: then all are read.</summary>
    private const int MostChanged = 5000;

    /// <summary>The last import that is in force; 0: none.</summary>
    public static async Task<long> VersionAsync(RoutingContext db, CancellationToken stop) =>
        await db.DirectoryImports.Where(import => import.State == DirectoryImportState.Ended).MaxAsync(import => (long?)import.Id, stop) ?? 0;

    /// <summary>The last import that was in force at an instant; 0: none.</summary>
    public static async Task<long> VersionAtAsync(RoutingContext db, DateTimeOffset at, CancellationToken stop) =>
        await db.DirectoryImports.Where(import => import.State == DirectoryImportState.Ended && import.EndedAt <= at).MaxAsync(import => (long?)import.Id, stop) ?? 0;

    /// <summary>The rows of a table as a version of the directory has them.</summary>
    public static IQueryable<TRow> In<TRow>(this IQueryable<TRow> rows, long version)
        where TRow : DirectoryRow =>
        rows.AsNoTracking().Where(row => row.FromImport <= version && (row.UntilImport == null || row.UntilImport > version));

    /// <summary>The whole snapshot.</summary>
    public static Task<DirectorySnapshot> ReadAsync(RoutingContext db, CancellationToken stop) => ReadAsync(db, DirectorySnapshot.Empty, stop);

    /// <summary>The snapshot that follows another one: what has not changed is taken over.</summary>
    public static async Task<DirectorySnapshot> ReadAsync(RoutingContext db, DirectorySnapshot before, CancellationToken stop)
    {
        // The version first: an import that ends while the rows are read is then noticed at the next look.
        var version = await VersionAsync(db, stop);
        var rules = await RuleReader.ReadAsync(db, before.Rules, stop);
        if (version == before.Version) return before with { Rules = rules };
        var systems = await db.Systems.In(version).ToDictionaryAsync(system => system.SystemId, StringComparer.Ordinal, stop);
        return new DirectorySnapshot(version, await ReadOrganisationsAsync(db, before, version, systems, stop)) { Systems = systems, Rules = rules };
    }

    /// <summary>One organisation as a version of the directory has it, served by this hub or not.</summary>
    public static async Task<DirectorySnapshot> ReadOneAsync(RoutingContext db, long version, string siret, CancellationToken stop)
    {
        var systems = await db.Systems.In(version).ToDictionaryAsync(system => system.SystemId, StringComparer.Ordinal, stop);
        return new DirectorySnapshot(version, await ReadAsync(db, version, systems, row => row.Siret == siret, row => row.Siret == siret, stop)) { Systems = systems };
    }

    private static async Task<Dictionary<string, Collectivity>> ReadOrganisationsAsync(
        RoutingContext db, DirectorySnapshot before, long version, Dictionary<string, BackOfficeSystem> systems, CancellationToken stop)
    {
        if (before.Version == 0 || await ChangedAsync(db, before, version, systems, stop) is not { } changed)
            return await ReadAsync(db, version, systems, _ => true, service => db.Organisations.Any(row => row.Siret == service.Siret && row.System != null), stop);
        var organisations = before.Organisations.ToDictionary(StringComparer.Ordinal);
        foreach (var siret in changed) organisations.Remove(siret);
        foreach (var (siret, collectivity) in await ReadAsync(db, version, systems, row => EF.Parameter(changed).Contains(row.Siret), row => EF.Parameter(changed).Contains(row.Siret), stop)) organisations[siret] = collectivity;
        return organisations;
    }

    /// <summary>The organisations that are not as they were in an earlier version; null when they are too many, or when a system changed.</summary>
    private static async Task<List<string>?> ChangedAsync(
        RoutingContext db, DirectorySnapshot before, long version, Dictionary<string, BackOfficeSystem> systems, CancellationToken stop)
    {
        if (before.Systems.Values.Any(system => systems.GetValueOrDefault(system.SystemId)?.Channel != system.Channel)) return null;
        var changed = await Between(db.Organisations, before.Version, version).Select(row => row.Siret)
            .Union(Between(db.OrganisationServices, before.Version, version).Select(row => row.Siret)).OrderBy(siret => siret).Take(MostChanged + 1).ToListAsync(stop);
        return changed.Count > MostChanged ? null : changed;
    }

    private static IQueryable<TRow> Between<TRow>(IQueryable<TRow> rows, long before, long version)
        where TRow : DirectoryRow =>
        rows.Where(row => (row.FromImport > before && row.FromImport <= version) || (row.UntilImport > before && row.UntilImport <= version));

    private static async Task<Dictionary<string, Collectivity>> ReadAsync(
        RoutingContext db,
        long version,
        Dictionary<string, BackOfficeSystem> systems,
        Expression<Func<Organisation, bool>> which,
        Expression<Func<OrganisationService, bool>> services,
        CancellationToken stop)
    {
        var bySiret = await ReadServicesAsync(db.OrganisationServices.In(version).Where(services), stop);
        var organisations = new Dictionary<string, Collectivity>(StringComparer.Ordinal);
        await foreach (var row in db.Organisations.In(version).Where(row => row.System != null).Where(which).AsAsyncEnumerable().WithCancellation(stop))
            organisations[row.Siret] = ToCollectivity(row, systems[row.System!], bySiret.GetValueOrDefault(row.Siret));
        return organisations;
    }

    private static async Task<Dictionary<string, Dictionary<string, CollectivityService>>> ReadServicesAsync(IQueryable<OrganisationService> rows, CancellationToken stop)
    {
        var bySiret = new Dictionary<string, Dictionary<string, CollectivityService>>(StringComparer.Ordinal);
        var found = rows.Select(row => new { row.Siret, Service = new CollectivityService(row.Code, row.Label, row.EngagementDemanded, row.Active, row.ValidFrom, row.ValidUntil) });
        await foreach (var row in found.AsAsyncEnumerable().WithCancellation(stop))
        {
            if (!bySiret.TryGetValue(row.Siret, out var services)) bySiret[row.Siret] = services = new Dictionary<string, CollectivityService>(StringComparer.OrdinalIgnoreCase);
            services[row.Service.Code] = row.Service;
        }
        return bySiret;
    }

    private static Collectivity ToCollectivity(Organisation row, BackOfficeSystem system, Dictionary<string, CollectivityService>? services) =>
        new(row.Siret, row.Name, system.Account, row.Demand, row.PaymentDays, system.Channel, row.Active, services ?? Collectivity.NoServices)
        {
            System = system.SystemId,
            ValidFrom = row.ValidFrom,
            ValidUntil = row.ValidUntil,
        };
}
