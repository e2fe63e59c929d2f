using System.Linq.Expressions;
using Hub.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.Storage;

/// <summary>Writes deliveries, all in one statement each.</summary>
internal static class DeliveryRows
{
    private static readonly RowSet<Delivery> Rows = new RowSet<Delivery>()
        .Id("DeliveryId", row => row.DeliveryId)
        .Id("InvoiceId", row => row.InvoiceId)
        .Number("Kind", row => (long)row.Kind)
        .Number("Sequence", row => row.Sequence)
        .Text("Account", row => row.Account)
        .Text("System", row => row.System)
        .Number("Channel", row => (long)row.Channel)
        .Number("State", row => (long)row.State)
        .Number("Position", row => row.Position)
        .Id("LeaseId", row => row.LeaseId)
        .Instant("LeaseUntil", row => row.LeaseUntil)
        .Number("Attempts", row => row.Attempts);

    private static readonly RowSet<(Guid Id, DateTimeOffset Now, DateTimeOffset Until, Guid Lease)> Changes = new RowSet<(Guid Id, DateTimeOffset Now, DateTimeOffset Until, Guid Lease)>()
        .Id("DeliveryId", row => row.Id)
        .Instant("ChangedAt", row => row.Now)
        .Instant("Until", row => row.Until)
        .Id("Lease", row => row.Lease);

    public static Task<int> InsertAsync(RoutingContext db, IReadOnlyCollection<Delivery> deliveries, CancellationToken stop) =>
        Rows.InsertAsync(db, "Deliveries", deliveries, stop);

    /// <summary>What waits for a system's queue.</summary>
    public static IQueryable<Delivery> OpenInQueue(RoutingContext db, string system) =>
        db.Deliveries.Where(row => row.Channel == DeliveryChannel.Amqp && row.System == system && row.State < DeliveryState.Delivered);

    /// <summary>Gives a process the oldest ones of a system's queue that it holds or nobody does. The condition stands twice: what another process takes at the same moment is no longer free when its row is written.</summary>
    public static Task<int> ClaimAsync(RoutingContext db, string system, Guid holder, DateTimeOffset freeAt, DateTimeOffset until, int take, CancellationToken stop)
    {
        Expression<Func<Delivery, bool>> isFree = row => row.LeaseId == holder || row.LeaseUntil == null || row.LeaseUntil <= freeAt;
        var oldest = OpenInQueue(db, system).Where(isFree).OrderBy(row => row.Position).Select(row => row.DeliveryId).Take(take);
        return db.Deliveries.Where(isFree).Where(row => oldest.Contains(row.DeliveryId))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.LeaseId, holder).SetProperty(row => row.LeaseUntil, until), stop);
    }

    /// <summary>Ends deliveries that the broker has confirmed.</summary>
    public static Task<int> DeliveredAsync(RoutingContext db, IReadOnlyCollection<Guid> ids, DateTimeOffset now, CancellationToken stop) =>
        ChangeAsync(db, ids, now, now, Guid.Empty, "State = 2, DoneAt = r.ChangedAt", "Deliveries.State < 2", stop);

    /// <summary>Puts deliveries that waited for a broker into the HTTP inbox.</summary>
    public static Task<int> ToInboxAsync(RoutingContext db, IReadOnlyCollection<Guid> ids, DateTimeOffset now, CancellationToken stop) =>
        ChangeAsync(db, ids, now, now, Guid.Empty, "Channel = 0", "Deliveries.State = 0", stop);

    /// <summary>Takes back what an invoice's former recipient has not taken.</summary>
    public static Task<int> WithdrawAsync(RoutingContext db, Guid invoiceId, DateTimeOffset now, CancellationToken stop) =>
        db.Deliveries.Where(row => row.InvoiceId == invoiceId && (row.State < DeliveryState.Delivered || row.State == DeliveryState.SetAside))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.State, DeliveryState.Withdrawn).SetProperty(row => row.DoneAt, now), stop);

    /// <summary>Ends what is open in queues of invoices whose recipient has answered: it has them.</summary>
    public static Task<int> EndQueuedAsync(RoutingContext db, IReadOnlyCollection<Guid> invoiceIds, DateTimeOffset now, CancellationToken stop) =>
        db.Deliveries.Where(row => invoiceIds.Contains(row.InvoiceId) && row.Channel == DeliveryChannel.Amqp && row.State < DeliveryState.Delivered)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.State, DeliveryState.Delivered).SetProperty(row => row.DoneAt, now), stop);

    /// <summary>Leases deliveries that are still free when each is written.</summary>
    public static Task<int> LeaseAsync(RoutingContext db, IReadOnlyCollection<Guid> ids, Guid lease, DateTimeOffset now, DateTimeOffset until, CancellationToken stop) =>
        ChangeAsync(
            db, ids, now, until, lease,
            "State = 1, LeaseId = r.Lease, LeaseUntil = r.Until, Attempts = Deliveries.Attempts + 1",
            "(Deliveries.State = 0 OR (Deliveries.State = 1 AND Deliveries.LeaseUntil <= r.ChangedAt))",
            stop);

    /// <summary>Ends a lease: acknowledged, or waiting again.</summary>
    public static Task<int> SettleAsync(RoutingContext db, IReadOnlyCollection<Guid> ids, Guid lease, DeliveryState state, DateTimeOffset now, CancellationToken stop) =>
        ChangeAsync(
            db, ids, now, now, lease,
            state == DeliveryState.Acknowledged ? "State = 3, DoneAt = r.ChangedAt" : "State = 0, LeaseUntil = NULL",
            "Deliveries.State = 1 AND Deliveries.LeaseId = r.Lease",
            stop);

    /// <summary>Gives deliveries that a lease holds another end of it.</summary>
    public static Task<int> ExtendAsync(RoutingContext db, IReadOnlyCollection<Guid> ids, Guid lease, DateTimeOffset now, DateTimeOffset until, CancellationToken stop) =>
        ChangeAsync(db, ids, now, until, lease, "LeaseUntil = r.Until", "Deliveries.State = 1 AND Deliveries.LeaseId = r.Lease", stop);

    /// <summary>Sets deliveries aside that were leased too often, unless somebody holds them.</summary>
    public static Task<int> SetAsideAsync(RoutingContext db, IReadOnlyCollection<Guid> ids, DateTimeOffset now, CancellationToken stop) =>
        ChangeAsync(db, ids, now, now, Guid.Empty, "State = 5, DoneAt = r.ChangedAt, SetAsideBecause = 0", "(Deliveries.State = 0 OR (Deliveries.State = 1 AND Deliveries.LeaseUntil <= r.ChangedAt))", stop);

    /// <summary>Sets deliveries aside that a system's queue has given up.</summary>
    public static Task<int> SetAsideFromQueueAsync(RoutingContext db, string system, IReadOnlyCollection<Guid> ids, SetAsideCause cause, DateTimeOffset now, CancellationToken stop) =>
        db.Deliveries.Where(row => ids.Contains(row.DeliveryId) && row.System == system && row.State == DeliveryState.Delivered)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.State, DeliveryState.SetAside).SetProperty(row => row.DoneAt, now).SetProperty(row => row.SetAsideBecause, cause), stop);

    /// <summary>Puts back what was set aside, as new, on the way on which the system is served now.</summary>
    public static Task<int> PutBackAsync(RoutingContext db, IReadOnlyCollection<Guid> ids, DeliveryChannel channel, CancellationToken stop) =>
        db.Deliveries.Where(row => ids.Contains(row.DeliveryId) && row.State == DeliveryState.SetAside)
            .ExecuteUpdateAsync(
                set => set.SetProperty(row => row.State, DeliveryState.Waiting).SetProperty(row => row.Channel, channel).SetProperty(row => row.Attempts, 0)
                    .SetProperty(row => row.LeaseUntil, (DateTimeOffset?)null).SetProperty(row => row.DoneAt, (DateTimeOffset?)null).SetProperty(row => row.SetAsideBecause, (SetAsideCause?)null),
                stop);

    private static Task<int> ChangeAsync(
        RoutingContext db, IReadOnlyCollection<Guid> ids, DateTimeOffset now, DateTimeOffset until, Guid lease, string change, string condition, CancellationToken stop) =>
        Changes.UpdateAsync(db, "Deliveries", [.. ids.Select(id => (id, now, until, lease))], change, $"Deliveries.DeliveryId = r.DeliveryId AND {condition}", stop);
}
