using Hub.Storage;

namespace Hub.Routing.Storage;

/// <summary>Writes deliveries, all in one statement each.</summary>
internal static class DeliveryRows
{
    private static readonly RowSet<Delivery> Rows = new RowSet<Delivery>()
        .Id("DeliveryId", row => row.DeliveryId)
        .Id("InvoiceId", row => row.InvoiceId)
        .Text("Account", row => row.Account)
        .Number("Channel", row => (long)row.Channel)
        .Number("State", row => (long)row.State)
        .Number("Position", row => row.Position)
        .Number("Attempts", row => row.Attempts);

    private static readonly RowSet<(Guid Id, DateTimeOffset At)> Done = new RowSet<(Guid Id, DateTimeOffset At)>()
        .Id("DeliveryId", row => row.Id)
        .Instant("DoneAt", row => row.At);

    public static Task<int> InsertAsync(RoutingContext db, IReadOnlyCollection<Delivery> deliveries, CancellationToken stop) =>
        Rows.ExecuteAsync(db, deliveries, source => $"INSERT INTO Deliveries ({Rows.Columns}) SELECT {Rows.Columns} FROM {source} r", stop);

    /// <summary>Ends deliveries that the broker has confirmed.</summary>
    public static Task<int> DeliveredAsync(RoutingContext db, IReadOnlyCollection<Guid> deliveryIds, DateTimeOffset at, CancellationToken stop) =>
        Done.ExecuteAsync(
            db,
            [.. deliveryIds.Select(id => (id, at))],
            source => $"""
                UPDATE Deliveries SET State = 2, DoneAt = r.DoneAt
                FROM {source} r WHERE Deliveries.DeliveryId = r.DeliveryId AND Deliveries.State < 2
                """,
            stop);
}
