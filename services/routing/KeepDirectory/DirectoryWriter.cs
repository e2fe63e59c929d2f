using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.KeepDirectory;

/// <summary>Reads what a page of lines is about, lets <see cref="DirectoryPage"/> decide, and writes that. Runs inside a transaction.</summary>
internal static class DirectoryWriter
{
    public static async Task WriteAsync(RoutingContext db, ImportRun run, IReadOnlyList<DirectoryLine> lines, CancellationToken stop)
    {
        var page = await ReadAsync(db, run, lines, stop);
        foreach (var line in lines) page.Take(line);
        await WriteAsync(db, DirectoryRows.Systems, await SlotsAsync(db, run, page.Systems, stop), stop);
        await WriteAsync(db, DirectoryRows.Organisations, page.Organisations, stop);
        await WriteAsync(db, DirectoryRows.Services, page.Services, stop);
        if (page.EndedOrganisations.Count > 0) run.Tally.EndMore(await EndServicesAsync(db, run.Id, [.. page.EndedOrganisations], stop));
    }

    private static async Task<DirectoryPage> ReadAsync(RoutingContext db, ImportRun run, IReadOnlyList<DirectoryLine> lines, CancellationToken stop)
    {
        var organisations = await DirectoryRows.Organisations.FindAsync(db, DirectoryKeys.OrganisationsOf(lines, run.Id), stop);
        var services = await DirectoryRows.Services.FindAsync(db, DirectoryKeys.ServicesOf(lines, run.Id), stop);
        return new DirectoryPage(
            run,
            new DirectorySlots<string, Organisation>(run.Id, run.Order.Full, organisations, row => row.Siret),
            new DirectorySlots<(string, string), OrganisationService>(run.Id, run.Order.Full, services, row => (row.Siret, row.CodeKey)));
    }

    private static async Task<DirectorySlots<string, BackOfficeSystem>> SlotsAsync(RoutingContext db, ImportRun run, IReadOnlyCollection<BackOfficeSystem> changed, CancellationToken stop)
    {
        var slots = new DirectorySlots<string, BackOfficeSystem>(run.Id, isFull: false, await DirectoryRows.Systems.FindAsync(db, changed, stop), row => row.SystemId);
        foreach (var system in changed) slots.Apply(system.SystemId, _ => system);
        return slots;
    }

    private static async Task WriteAsync<TKey, TRow>(RoutingContext db, DirectoryTable<TRow> table, DirectorySlots<TKey, TRow> slots, CancellationToken stop)
        where TKey : notnull
        where TRow : DirectoryRow
    {
        await table.MarkAsync(db, slots.Marked, stop);
        await table.ReplaceAsync(db, slots.Replaced, stop);
        await table.InsertAsync(db, slots.Added, stop);
    }

    private static Task<int> EndServicesAsync(RoutingContext db, long import, List<string> sirets, CancellationToken stop) =>
        db.OrganisationServices.Where(row => EF.Parameter(sirets).Contains(row.Siret) && row.UntilImport == null).ExecuteUpdateAsync(set => set.SetProperty(row => row.UntilImport, import), stop);
}
