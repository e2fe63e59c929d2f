using Hub.Routing.LifeCycle;
using Hub.Storage;

namespace Hub.Routing.Storage;

/// <summary>Brings the register up to the steps taken: one statement for the invoices that stay with their account, one for those that come to another.</summary>
internal static class RegisterRows
{
    private const string Changes =
        """
        Status = r.Status, StatusSequence = r.Sequence, Reached = r.Reached, System = r.System,
        PaymentDays = r.PaymentDays, AvailableAt = r.Available, SuspendedAt = r.Suspended, ResumedAt = r.Resumed, EndorsedAt = r.Endorsed, PaidAt = r.Paid
        """;

    /// <summary>Apart, because the account is in an index, and SQLite writes an index anew when one of its columns is set, whether the value changes or not.</summary>
    private const string ChangesOfAccount = Changes + ", CollectivityAccount = r.Account";

    private const string AsDecidedOn = "Invoices.InvoiceId = r.InvoiceId AND Invoices.StatusSequence = r.Expected";

    private static readonly RowSet<(int FirstSequence, InvoiceState Last)> Rows = new RowSet<(int FirstSequence, InvoiceState Last)>()
        .Id("InvoiceId", row => row.Last.InvoiceId)
        .Number("Expected", row => row.FirstSequence - 1)
        .Number("Sequence", row => row.Last.Sequence)
        .Number("Status", row => row.Last.Status)
        .Number("Reached", row => row.Last.Reached)
        .Text("Account", row => row.Last.CollectivityAccount)
        .Number("PaymentDays", row => row.Last.PaymentDays)
        .Instant("Available", row => row.Last.Instants.AvailableAt)
        .Instant("Suspended", row => row.Last.Instants.SuspendedAt)
        .Instant("Resumed", row => row.Last.Instants.ResumedAt)
        .Instant("Endorsed", row => row.Last.Instants.EndorsedAt)
        .Instant("Paid", row => row.Last.Instants.PaidAt)
        .Text("System", row => row.Last.System);

    /// <summary>Updates the invoices whose history still ends where the decision began.</summary>
    /// <returns>How many those were.</returns>
    public static async Task<int> UpdateAsync(RoutingContext db, IReadOnlyCollection<(int FirstSequence, InvoiceState Last)> invoices, CancellationToken stop)
    {
        var moved = invoices.ToLookup(row => !string.Equals(row.Last.CollectivityAccount, row.Last.RegisteredAccount, StringComparison.Ordinal));
        var updated = await Rows.UpdateAsync(db, "Invoices", [.. moved[false]], Changes, AsDecidedOn, stop) + await Rows.UpdateAsync(db, "Invoices", [.. moved[true]], ChangesOfAccount, AsDecidedOn, stop);
        await FreeNumbersAsync(db, [.. invoices.Where(row => row.Last.Status == LifeCycleStatuses.Rejected)], stop);
        return updated;
    }

    /// <summary>What the platform has rejected was never integrated: its number may be used again. What a recipient has refused keeps it.</summary>
    private static Task<int> FreeNumbersAsync(RoutingContext db, IReadOnlyCollection<(int FirstSequence, InvoiceState Last)> rejected, CancellationToken stop) =>
        Rows.UpdateAsync(db, "Invoices", rejected, "NumberKey = NULL", "Invoices.InvoiceId = r.InvoiceId AND Invoices.StatusSequence = r.Sequence", stop);
}
