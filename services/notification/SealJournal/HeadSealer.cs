using Hub.Hosting.Access;
using Hub.JournalChain;
using Hub.Notification.KeepJournal;
using Hub.Notification.Storage;
using Hub.Outbox;
using Hub.Seals;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Hub.Notification.SealJournal;

/// <summary>Signs the journal's end: from then on nobody, the hub's operator included, changes a row before it without contradicting what others hold.</summary>
internal sealed class HeadSealer(
    GroupCommit<NotificationContext> commit, IDbContextFactory<NotificationContext> contexts, SealFolder seals, IOptions<AccessOptions> access, TimeProvider clock)
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    /// <summary>Signs the end, unless it is signed already.</summary>
    /// <returns>The head that covers the whole journal; null when the journal is empty.</returns>
    public Task<SealedHead?> SealAsync(CancellationToken stop) => commit.RunAsync((db, _, token) => SealAsync(db, token), stop);

    /// <summary>Signs the end when there is something new and the last head is an hour old.</summary>
    public async Task SealIfDueAsync(CancellationToken stop)
    {
        if (await IsDueAsync(stop)) await SealAsync(stop);
    }

    private async Task<bool> IsDueAsync(CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var newest = await HeadQuery.NewestAsync(db, stop);
        if (newest is not null && clock.GetUtcNow() - newest.At < Interval) return false;
        return (await EndAsync(db, stop)).Last > (newest?.Sequence ?? 0);
    }

    private async Task<SealedHead?> SealAsync(NotificationContext db, CancellationToken stop)
    {
        await JournalTail.LockAsync(db, stop);
        var end = await EndAsync(db, stop);
        var newest = await HeadQuery.NewestAsync(db, stop);
        if (end.Last == (newest?.Sequence ?? 0)) return newest;
        var head = Seal(end);
        db.SealedHeads.Add(head);
        await db.SaveChangesAsync(stop);
        return head;
    }

    private SealedHead Seal(JournalHead end)
    {
        // The store keeps milliseconds; the row and the signed statement say the same instant.
        var now = DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
        var statement = new JournalHeadStatement(access.Value.Issuer, end.Last, Convert.ToHexStringLower(end.Hash), now);
        return new SealedHead { Sequence = end.Last, Hash = end.Hash, At = now, Jws = seals.Seal(JournalHeadStatement.Kind, statement.ToJson()) };
    }

    private static Task<JournalHead> EndAsync(NotificationContext db, CancellationToken stop) => db.Head.AsNoTracking().SingleAsync(head => head.Id == JournalHead.TheOne, stop);
}
