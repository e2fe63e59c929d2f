using Hub.Storage;

namespace Hub.Routing.Storage;

/// <summary>Keeps the foreseen failures of a batch, all in one statement; none costs none.</summary>
internal static class ForeseenFailureRows
{
    private static readonly RowSet<ForeseenFailure> Rows = new RowSet<ForeseenFailure>()
        .Id("InvoiceId", row => row.InvoiceId)
        .Text("SupplierAccount", row => row.SupplierAccount)
        .Text("RuleSet", row => row.RuleSet)
        .Text("Version", row => row.Version)
        .Text("Rule", row => row.Rule)
        .Instant("At", row => row.At);

    public static Task<int> InsertAsync(RoutingContext db, IReadOnlyCollection<ForeseenFailure> failures, CancellationToken stop) =>
        Rows.InsertAsync(db, "ForeseenFailures", failures, stop);
}
