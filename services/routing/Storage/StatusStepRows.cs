using Hub.Storage;

namespace Hub.Routing.Storage;

/// <summary>Writes steps into the history, all in one statement.</summary>
internal static class StatusStepRows
{
    private static readonly RowSet<StatusStep> Rows = new RowSet<StatusStep>()
        .Id("InvoiceId", row => row.InvoiceId)
        .Number("Sequence", row => row.Sequence)
        .Id("EventId", row => row.EventId)
        .Number("Status", row => row.Status)
        .Text("Reason", row => row.Reason)
        .Text("Comment", row => row.Comment)
        .Text("SetBy", row => row.SetBy)
        .Text("MandateNumber", row => row.MandateNumber)
        .Text("ChorusPro", row => row.ChorusPro)
        .Number("OutOfOrder", row => row.OutOfOrder ? 1 : 0)
        .Text("Amounts", row => row.Amounts)
        .Instant("At", row => row.At)
        .Instant("RecordedAt", row => row.RecordedAt);

    public static Task<int> InsertAsync(RoutingContext db, IReadOnlyCollection<StatusStep> steps, CancellationToken stop) =>
        Rows.InsertAsync(db, "StatusSteps", steps, stop);
}
