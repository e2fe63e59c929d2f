using Hub.Storage;

namespace Hub.Routing.Storage;

/// <summary>Freezes the members of a retry, all in one statement.</summary>
internal static class RetryMemberRows
{
    private static readonly RowSet<RetryMember> Rows = new RowSet<RetryMember>()
        .Id("RunId", row => row.RunId)
        .Id("InvoiceId", row => row.InvoiceId)
        .Number("Outcome", row => (long)row.Outcome);

    public static Task<int> InsertAsync(RoutingContext db, IReadOnlyCollection<RetryMember> members, CancellationToken stop) =>
        Rows.InsertAsync(db, "RetryMembers", members, stop);
}
