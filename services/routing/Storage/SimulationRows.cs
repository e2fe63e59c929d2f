using Hub.Routing.LifeCycle;
using Hub.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.Storage;

/// <summary>Writes and finds what simulated collectivities have yet to answer.</summary>
internal static class SimulationRows
{
    private static readonly RowSet<Simulation> Rows = new RowSet<Simulation>()
        .Id("InvoiceId", row => row.InvoiceId)
        .Text("Siret", row => row.Siret)
        .Number("Next", row => row.Next)
        .Instant("DueAt", row => row.DueAt);

    public static Task<int> InsertAsync(RoutingContext db, IReadOnlyCollection<Simulation> simulations, CancellationToken stop) =>
        Rows.InsertAsync(db, "Simulations", simulations, stop);

    /// <summary>The invoices whose next answer is due. One that is suspended waits for its completion, however long that takes.</summary>
    public static Task<List<Guid>> DueAsync(RoutingContext db, DateTimeOffset now, int most, CancellationToken stop) =>
        db.Simulations.AsNoTracking()
            .Where(row => row.DueAt <= now && db.Invoices.Any(invoice => invoice.InvoiceId == row.InvoiceId && invoice.Status != LifeCycleStatuses.Suspended))
            .OrderBy(row => row.DueAt).Take(most).Select(row => row.InvoiceId).ToListAsync(stop);
}
