using Hub.Storage;

namespace Hub.Routing.Storage;

/// <summary>Sets invoices aside, all in one statement.</summary>
internal static class QuarantineRows
{
    private static readonly RowSet<QuarantinedInvoice> Rows = new RowSet<QuarantinedInvoice>()
        .Id("InvoiceId", row => row.InvoiceId)
        .Text("Cause", row => row.Cause)
        .Text("French", row => Lengths.Cut(row.French, Lengths.Detail))
        .Text("English", row => Lengths.Cut(row.English, Lengths.Detail))
        .Instant("Since", row => row.Since)
        .Number("Retries", row => row.Retries)
        .Number("Mendings", row => row.Mendings);

    public static Task<int> InsertAsync(RoutingContext db, IReadOnlyCollection<QuarantinedInvoice> invoices, CancellationToken stop) =>
        Rows.InsertAsync(db, "Quarantine", invoices, stop);
}
