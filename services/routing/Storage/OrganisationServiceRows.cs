using Hub.Routing.KeepDirectory;
using Hub.Storage;

namespace Hub.Routing.Storage;

/// <summary>Writes a page of services: two statements that both engines read, in place of two dialects' upserts.</summary>
internal static class OrganisationServiceRows
{
    private static readonly RowSet<OrganisationService> Rows = new RowSet<OrganisationService>()
        .Text("Siret", row => row.Siret)
        .Text("Code", row => row.Code)
        .Text("Label", row => row.Label)
        .Number("EngagementDemanded", row => row.EngagementDemanded ? 1 : 0)
        .Number("Active", row => row.Active ? 1 : 0)
        .Date("ValidFrom", row => row.ValidFrom)
        .Date("ValidUntil", row => row.ValidUntil)
        .Number("ImportId", row => row.ImportId)
        .Instant("ChangedAt", row => row.ChangedAt);

    /// <summary>Of two lines with the same SIRET and code the later one counts; codes differ by more than case.</summary>
    public static async Task<int> UpsertAsync(RoutingContext db, IEnumerable<DirectoryLine> page, CancellationToken stop)
    {
        var rows = page.Select(line => line.Service).OfType<OrganisationService>()
            .GroupBy(row => (row.Siret, row.Code.ToUpperInvariant())).Select(same => same.Last()).ToList();
        await Rows.ExecuteAsync(
            db,
            rows,
            source => $"""
                UPDATE OrganisationServices SET Label = r.Label, EngagementDemanded = r.EngagementDemanded, Active = r.Active, ValidFrom = r.ValidFrom, ValidUntil = r.ValidUntil,
                    ImportId = r.ImportId, ChangedAt = r.ChangedAt
                FROM {source} r WHERE OrganisationServices.Siret = r.Siret AND OrganisationServices.Code = r.Code
                """,
            stop);
        return await Rows.ExecuteAsync(
            db,
            rows,
            source => $"""
                INSERT INTO OrganisationServices ({Rows.Columns}) SELECT {Rows.Columns} FROM {source} r
                WHERE NOT EXISTS (SELECT 1 FROM OrganisationServices o WHERE o.Siret = r.Siret AND o.Code = r.Code)
                """,
            stop);
    }
}
