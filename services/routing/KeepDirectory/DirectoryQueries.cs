using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.KeepDirectory;

/// <summary>Looks up in the directory, as it is or as it was.</summary>
internal static class DirectoryQueries
{
    /// <summary>No name's key comes after its prefix filled up with this.</summary>
    private static readonly string LastLetters = new('Z', Lengths.Code);

    /// <summary>What the directory said of an organisation in a version of it; null: nothing.</summary>
    public static async Task<DirectoryEntry?> FindAsync(RoutingContext db, string siret, long version, CancellationToken stop)
    {
        if (await db.Organisations.In(version).SingleOrDefaultAsync(row => row.Siret == siret, stop) is not { } row) return null;
        var services = await db.OrganisationServices.In(version).Where(service => service.Siret == siret).OrderBy(service => service.CodeKey)
            .Select(service => new CollectivityService(service.Code, service.Label, service.EngagementDemanded, service.Active, service.ValidFrom, service.ValidUntil)).ToListAsync(stop);
        var channel = await db.Systems.In(version).Where(system => system.SystemId == row.System).Select(system => (DeliveryChannel?)system.Channel).SingleOrDefaultAsync(stop);
        return DirectoryEntry.Of(row, channel, await EndOfAsync(db, row.FromImport, stop), await EndOfAsync(db, row.UntilImport, stop), services);
    }

    /// <summary>Organisations in order of their SIRETs.</summary>
    public static Task<List<Organisation>> SearchAsync(RoutingContext db, DirectorySearch search, long version, CancellationToken stop)
    {
        var rows = db.Organisations.In(version);
        if (search.After is { } after) rows = rows.Where(row => string.Compare(row.Siret, after) > 0);
        if (search.Siren is { } siren) rows = rows.Where(row => string.Compare(row.Siret, siren) >= 0 && string.Compare(row.Siret, siren + "99999") <= 0);
        if (search.Name is { } name) rows = Named(rows, SearchName.Of(name));
        if (search.Service is { } code)
        {
            var key = ServiceCodes.KeyOf(code);
            rows = rows.Where(row => db.OrganisationServices.Any(service =>
                service.CodeKey == key && service.Siret == row.Siret && service.FromImport <= version && (service.UntilImport == null || service.UntilImport > version)));
        }
        return rows.OrderBy(row => row.Siret).Take(search.Limit).ToListAsync(stop);
    }

    public static Task<List<DirectoryImport>> ImportsAsync(RoutingContext db, long before, int limit, CancellationToken stop) =>
        db.DirectoryImports.AsNoTracking().Where(import => import.Id < before).OrderByDescending(import => import.Id).Take(limit).ToListAsync(stop);

    public static Task<List<BackOfficeSystem>> SystemsAsync(RoutingContext db, string? account, string after, int limit, long version, CancellationToken stop) =>
        db.Systems.In(version).Where(system => (account == null || system.Account == account) && string.Compare(system.SystemId, after) > 0)
            .OrderBy(system => system.SystemId).Take(limit).ToListAsync(stop);

    /// <summary>A range of the index, not a pattern: both engines seek it.</summary>
    private static IQueryable<Organisation> Named(IQueryable<Organisation> rows, string prefix)
    {
        var last = (prefix + LastLetters)[..Lengths.Code];
        return rows.Where(row => string.Compare(row.NameKey, prefix) >= 0 && string.Compare(row.NameKey, last) <= 0);
    }

    private static async Task<DateTimeOffset?> EndOfAsync(RoutingContext db, long? import, CancellationToken stop) =>
        import is null ? null : await db.DirectoryImports.Where(row => row.Id == import && row.State == DirectoryImportState.Ended).Select(row => row.EndedAt).SingleOrDefaultAsync(stop);
}
