using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.KeepDirectory;

/// <summary>Reads the directory out of the store.</summary>
internal static class DirectoryReader
{
    /// <summary>Grows with every import that has ended.</summary>
    public static Task<long> VersionAsync(RoutingContext db, CancellationToken stop) => db.DirectoryImports.LongCountAsync(import => import.EndedAt != null, stop);

    public static async Task<DirectorySnapshot> ReadAsync(RoutingContext db, CancellationToken stop)
    {
        // The version first: an import that ends while the rows are read is then noticed at the next look.
        var version = await VersionAsync(db, stop);
        var services = await ReadServicesAsync(db, stop);
        var organisations = new Dictionary<string, Collectivity>(StringComparer.Ordinal);
        await foreach (var row in db.Organisations.AsNoTracking().AsAsyncEnumerable().WithCancellation(stop))
            organisations[row.Siret] = ToCollectivity(row, services.GetValueOrDefault(row.Siret));
        return new DirectorySnapshot(version, organisations);
    }

    private static async Task<Dictionary<string, Dictionary<string, CollectivityService>>> ReadServicesAsync(RoutingContext db, CancellationToken stop)
    {
        var bySiret = new Dictionary<string, Dictionary<string, CollectivityService>>(StringComparer.Ordinal);
        await foreach (var row in db.OrganisationServices.AsNoTracking().AsAsyncEnumerable().WithCancellation(stop))
        {
            if (!bySiret.TryGetValue(row.Siret, out var services)) bySiret[row.Siret] = services = new Dictionary<string, CollectivityService>(StringComparer.OrdinalIgnoreCase);
            services[row.Code] = new CollectivityService(row.Code, row.Label, row.EngagementDemanded, row.Active, row.ValidFrom, row.ValidUntil);
        }
        return bySiret;
    }

    private static Collectivity ToCollectivity(Organisation row, Dictionary<string, CollectivityService>? services) =>
        new(row.Siret, row.Name, row.Account, row.Demand, row.PaymentDays, row.ServedBy, row.Active, services ?? Collectivity.NoServices) { DeliveredForm = row.DeliveredForm };
}
