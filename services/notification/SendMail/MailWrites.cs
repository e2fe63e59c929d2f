using Hub.Hosting.Access;
using Hub.Notification.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.SendMail;

/// <summary>Reads and writes subscriptions.</summary>
internal static class MailWrites
{
    /// <summary>How long a process has for the digest that it took; then another may.</summary>
    private static readonly TimeSpan Turn = TimeSpan.FromMinutes(2);

    public static Task<MailSubscription?> FindAsync(NotificationContext db, EventReader reader, CancellationToken stop) =>
        db.MailSubscriptions.AsNoTracking().SingleOrDefaultAsync(row => row.Account == reader.Account && row.Role == reader.Role, stop);

    /// <summary>The subscriptions to look at now: those whose hour has come, and of the instant ones those that there is something to tell. One of which nothing happens stays due, and must not stand before the others.</summary>
    public static Task<List<MailSubscription>> DueAsync(NotificationContext db, DateTimeOffset now, int limit, CancellationToken stop) =>
        db.MailSubscriptions.AsNoTracking().Where(row => row.NextAt <= now)
            // As Tenancy has it, each role by its own index: the question is asked each second.
            .Where(row => row.Rhythm != DigestRhythm.Instant
                || (row.Role == HubRoles.Supplier && db.Journal.Any(entry => entry.SupplierAccount == row.Account && entry.Sequence > row.Cursor))
                || (row.Role == HubRoles.Collectivity && db.Journal.Any(entry => entry.CollectivityAccount == row.Account && entry.Sequence > row.Cursor))
                || (row.Role == HubRoles.Operator && db.Journal.Any(entry => entry.Sequence > row.Cursor)))
            .OrderBy(row => row.NextAt).Take(limit).ToListAsync(stop);

    /// <summary>Puts a subscription in place of the one before; its cursor stays.</summary>
    public static async Task<MailSubscription> PutAsync(NotificationContext db, MailSubscription wanted, CancellationToken stop)
    {
        var before = await db.MailSubscriptions.SingleOrDefaultAsync(row => row.Account == wanted.Account && row.Role == wanted.Role, stop);
        if (before is null) db.MailSubscriptions.Add(wanted);
        else (before.Address, before.Language, before.Rhythm, before.Hour, before.NextAt, before.Failures) = (wanted.Address, wanted.Language, wanted.Rhythm, wanted.Hour, wanted.NextAt, 0);
        await db.SaveChangesAsync(stop);
        return before ?? wanted;
    }

    public static async Task<bool> DeleteAsync(NotificationContext db, EventReader reader, CancellationToken stop) =>
        await Of(db, reader).ExecuteDeleteAsync(stop) == 1;

    /// <summary>Takes a digest that is due; false when another process has it.</summary>
    public static async Task<bool> TakeAsync(NotificationContext db, MailSubscription due, DateTimeOffset now, CancellationToken stop)
    {
        var until = now + Turn;
        return await Of(db, due.Reader).Where(row => row.NextAt == due.NextAt).ExecuteUpdateAsync(set => set.SetProperty(row => row.NextAt, until), stop) == 1;
    }

    /// <summary>Writes down how far an account was told, and when to look again.</summary>
    public static Task<int> MoveAsync(NotificationContext db, EventReader reader, long cursor, DateTimeOffset next, int failures, CancellationToken stop) =>
        Of(db, reader).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Cursor, cursor).SetProperty(row => row.NextAt, next).SetProperty(row => row.Failures, failures), stop);

    private static IQueryable<MailSubscription> Of(NotificationContext db, EventReader reader)
    {
        var (account, role) = (reader.Account, reader.Role);
        return db.MailSubscriptions.Where(row => row.Account == account && row.Role == role);
    }
}
