using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.KeepDirectory;

/// <summary>Begins, ends and breaks off imports. Each method runs inside a transaction.</summary>
internal static class ImportLedger
{
    /// <summary>An import that has shown no sign of life for so long belongs to a process that is gone.</summary>
    public static readonly TimeSpan Silence = TimeSpan.FromSeconds(60);

    /// <summary>Below that a full file may end what it likes: the share of a few entries says nothing.</summary>
    private const int Few = 50;

    public static async Task<ImportRun> BeginAsync(RoutingContext db, ImportOrder order, DateTimeOffset now, CancellationToken stop)
    {
        if (await db.DirectoryImports.AsNoTracking().SingleOrDefaultAsync(import => import.State == DirectoryImportState.Running, stop) is { } running)
        {
            if (now - running.SeenAt < Silence) throw new ImportRunningException(running.Id, running.StartedAt);
            await BreakOffAsync(db, running.Id, now, stop);
        }
        var import = new DirectoryImport
        {
            Source = Lengths.Cut(order.Source, Lengths.Name)!, Origin = order.Origin, Full = order.Full, State = DirectoryImportState.Running, StartedAt = now, SeenAt = now,
        };
        db.DirectoryImports.Add(import);
        await db.SaveChangesAsync(stop);
        var systems = await db.Systems.AsNoTracking().Where(system => system.UntilImport == null).ToListAsync(stop);
        return new ImportRun(import.Id, order, new SystemBook(import.Id, systems), new DirectoryTally());
    }

    /// <summary>A sign of life.</summary>
    /// <exception cref="InvalidOperationException">Another process took the import for dead and has undone it.</exception>
    public static async Task LiveAsync(RoutingContext db, long import, DateTimeOffset now, CancellationToken stop)
    {
        var living = await db.DirectoryImports.Where(row => row.Id == import && row.State == DirectoryImportState.Running).ExecuteUpdateAsync(set => set.SetProperty(row => row.SeenAt, now), stop);
        if (living == 0) throw new InvalidOperationException($"Directory import {import} was silent for too long; another process has undone it.");
    }

    /// <summary>Ends what a full file did not name, and puts the import into force.</summary>
    public static async Task<int> EndAsync(RoutingContext db, ImportRun run, DateTimeOffset now, CancellationToken stop)
    {
        await LiveAsync(db, run.Id, now, stop);
        var ended = run.Order.Full ? await EndUnnamedAsync(db, run, stop) : 0;
        var tally = run.Tally;
        await db.DirectoryImports.Where(row => row.Id == run.Id).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.State, DirectoryImportState.Ended).SetProperty(row => row.EndedAt, now)
                .SetProperty(row => row.Lines, tally.Lines).SetProperty(row => row.Refused, tally.Refused)
                .SetProperty(row => row.Added, tally[LineOutcome.Added]).SetProperty(row => row.Changed, tally[LineOutcome.Changed])
                .SetProperty(row => row.Ended, tally[LineOutcome.Ended] + ended).SetProperty(row => row.Unchanged, tally[LineOutcome.Unchanged])
                .SetProperty(row => row.Ignored, tally[LineOutcome.Ignored]),
            stop);
        return ended;
    }

    /// <summary>Undoes an import: the directory is as it was before it.</summary>
    public static async Task<int> BreakOffAsync(RoutingContext db, long import, DateTimeOffset now, CancellationToken stop)
    {
        var broken = await db.DirectoryImports.Where(row => row.Id == import && row.State == DirectoryImportState.Running)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.State, DirectoryImportState.BrokenOff).SetProperty(row => row.EndedAt, now), stop);
        if (broken == 0) return 0;
        await DirectoryTable<Organisation>.ForgetAsync(db, import, stop);
        await DirectoryTable<OrganisationService>.ForgetAsync(db, import, stop);
        await DirectoryTable<BackOfficeSystem>.ForgetAsync(db, import, stop);
        return broken;
    }

    private static async Task<int> EndUnnamedAsync(RoutingContext db, ImportRun run, CancellationToken stop)
    {
        var organisations = db.Organisations.Where(row => row.UntilImport == null && row.Origin == run.Order.Origin);
        var services = db.OrganisationServices.Where(row => row.UntilImport == null && row.Origin == run.Order.Origin);
        var known = await WereAsync(db.Organisations, run, stop) + await WereAsync(db.OrganisationServices, run, stop);
        var unnamed = await organisations.CountAsync(row => row.SeenImport < run.Id, stop) + await services.CountAsync(row => row.SeenImport < run.Id, stop);
        if (unnamed > Few && unnamed * 100L > known * (long)run.Order.MostEnded) throw new TooMuchEndedException(unnamed, known);
        await organisations.Where(row => row.SeenImport < run.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.UntilImport, run.Id), stop);
        await services.Where(row => row.SeenImport < run.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.UntilImport, run.Id), stop);
        return unnamed;
    }

    /// <summary>How many of the entries that the file could end there were before it.</summary>
    private static Task<int> WereAsync(IQueryable<Organisation> rows, ImportRun run, CancellationToken stop) =>
        rows.CountAsync(row => row.Origin == run.Order.Origin && row.FromImport < run.Id && (row.UntilImport == null || row.UntilImport == run.Id), stop);

    private static Task<int> WereAsync(IQueryable<OrganisationService> rows, ImportRun run, CancellationToken stop) =>
        rows.CountAsync(row => row.Origin == run.Order.Origin && row.FromImport < run.Id && (row.UntilImport == null || row.UntilImport == run.Id), stop);
}
