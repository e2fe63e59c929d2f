using Hub.Routing.KeepDirectory;
using Hub.Storage;

namespace Hub.Routing.Storage;

/// <summary>Writes a page of organisations: two statements that both engines read, in place of two dialects' upserts.</summary>
internal static class OrganisationRows
{
    private static readonly RowSet<Organisation> Rows = new RowSet<Organisation>()
        .Text("Siret", row => row.Siret)
        .Text("Name", row => row.Name)
        .Text("Account", row => row.Account)
        .Number("Demand", row => (long)row.Demand)
        .Number("PaymentDays", row => row.PaymentDays)
        .Number("ServedBy", row => (long)row.ServedBy)
        .Number("DeliveredForm", row => (long)row.DeliveredForm)
        .Number("Active", row => row.Active ? 1 : 0)
        .Number("ImportId", row => row.ImportId)
        .Instant("ChangedAt", row => row.ChangedAt);

    /// <summary>Of two lines with the same SIRET the later one counts.</summary>
    public static async Task<int> UpsertAsync(RoutingContext db, IEnumerable<DirectoryLine> page, CancellationToken stop)
    {
        var rows = page.Select(line => line.Organisation).OfType<Organisation>().GroupBy(row => row.Siret).Select(same => same.Last()).ToList();
        await Rows.ExecuteAsync(
            db,
            rows,
            source => $"""
                UPDATE Organisations SET Name = r.Name, Account = r.Account, Demand = r.Demand, PaymentDays = r.PaymentDays, ServedBy = r.ServedBy, DeliveredForm = r.DeliveredForm, Active = r.Active,
                    ImportId = r.ImportId, ChangedAt = r.ChangedAt
                FROM {source} r WHERE Organisations.Siret = r.Siret
                """,
            stop);
        return await Rows.ExecuteAsync(
            db,
            rows,
            source => $"INSERT INTO Organisations ({Rows.Columns}) SELECT {Rows.Columns} FROM {source} r WHERE NOT EXISTS (SELECT 1 FROM Organisations o WHERE o.Siret = r.Siret)",
            stop);
    }
}
