using System.Diagnostics;
using System.Threading.Channels;
using Hub.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hub.Outbox;

/// <summary>
/// The one writer of a store. Work that arrives while a commit is under way shares the next transaction: one fsync for all of it. A caller is answered after the commit.
/// Work must be short and touch nothing but the store: no network inside.
/// </summary>
/// <typeparam name="TContext">The store.</typeparam>
public sealed class GroupCommit<TContext>(
    IDbContextFactory<TContext> contexts, OutboxQueue<TContext> outbox, TimeProvider clock, ILogger<GroupCommit<TContext>> log) : BackgroundService
    where TContext : ServiceContext
{
    private const int GroupLimit = 32;
    private static readonly RowSet<InboxEntry> Inbox = new RowSet<InboxEntry>().Id("MessageId", entry => entry.MessageId).Instant("At", entry => entry.At);
    private static readonly RowSet<long> Sent = new RowSet<long>().Number("Id", id => id);
    private static readonly Upsert KeepOnce = new("Inbox", ["MessageId"], Inbox.Columns, "r.MessageId, r.At");
    private readonly Channel<Work<TContext>> queue = Channel.CreateBounded<Work<TContext>>(256);

    /// <summary>Kept open from group to group: SQLite forgets the pages that a connection has in memory when another one has written, so the writer is always the same one.</summary>
    private TContext? store;

    /// <summary>Does work in a transaction and returns its result once that is durable.</summary>
    /// <param name="work">Reads and writes the store, and adds messages to send. Throwing undoes it alone.</param>
    /// <param name="stop">Gives up waiting for a place in the queue; once queued, the work is done.</param>
    public Task<TResult> RunAsync<TResult>(Func<TContext, Outgoing, CancellationToken, Task<TResult>> work, CancellationToken stop = default) =>
        EnqueueAsync(new WorkOf<TContext, TResult>(work), stop);

    /// <summary>Does work in a transaction, at once with that of all callers in the same transaction that have the same work. If it fails, each is tried alone.</summary>
    /// <param name="item">What the caller brings.</param>
    /// <param name="work">The work: the same delegate for all that are to be done at once.</param>
    /// <param name="stop">Gives up waiting for a place in the queue; once queued, the work is done.</param>
    public Task<TResult> RunAsync<TItem, TResult>(TItem item, JointWork<TContext, TItem, TResult> work, CancellationToken stop = default) =>
        EnqueueAsync(new JointWorkOf<TContext, TItem, TResult>(item, work), stop);

    /// <summary>Does the work of a message, unless that message took effect before.</summary>
    /// <returns>False when the message was seen before and nothing was done.</returns>
    public Task<bool> RunOnceAsync(Guid messageId, Func<TContext, Outgoing, CancellationToken, Task> work, CancellationToken stop = default) =>
        RunAsync(
            async (db, outgoing, token) =>
            {
                if (!await TakeOnceAsync(db, messageId, token)) return false;
                await work(db, outgoing, token);
                return true;
            },
            stop);

    /// <summary>Does the work of a message, unless that message took effect before, at once with that of all messages in the same transaction that have the same work. If it fails, each is tried alone.</summary>
    /// <param name="messageId">The message.</param>
    /// <param name="item">What it brings.</param>
    /// <param name="work">The work: the same delegate for all that are to be done at once.</param>
    /// <param name="stop">Gives up waiting for a place in the queue; once queued, the work is done.</param>
    /// <returns>False when the message was seen before and nothing was done.</returns>
    public Task<bool> RunOnceAsync<TItem>(Guid messageId, TItem item, JointWork<TContext, TItem> work, CancellationToken stop = default) =>
        EnqueueAsync(new MessageWork<TContext, TItem>(messageId, item, work, TakeOnceAsync), stop);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        var group = new List<Work<TContext>>(GroupLimit);
        try
        {
            await ResumeAsync(stoppingToken);
            while (await queue.Reader.WaitToReadAsync(stoppingToken))
            {
                while (group.Count < GroupLimit && queue.Reader.TryRead(out var work)) group.Add(work);
                await CommitAsync(group);
                group.Clear();
            }
        }
        finally
        {
            queue.Writer.TryComplete();
            while (queue.Reader.TryRead(out var work)) work.Fail(new OperationCanceledException("The service is stopping."));
            await CloseAsync();
        }
    }

    /// <summary>Before anything of its own is written, so that each row there is one that a process before this one left: none is sent twice.</summary>
    private async Task ResumeAsync(CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var ids = await db.Outbox.OrderBy(row => row.Id).Select(row => row.Id).ToListAsync(stop);
        if (ids.Count > 0) OutboxLog.Resuming(log, ids.Count);
        outbox.Resume(ids);
    }

    private async Task<TResult> EnqueueAsync<TResult>(PromisedWork<TContext, TResult> work, CancellationToken stop)
    {
        await queue.Writer.WriteAsync(work, stop);
        return await work.Promise;
    }

    private async Task<bool> TakeOnceAsync(TContext db, Guid messageId, CancellationToken stop) =>
        await Inbox.UpsertAsync(db, KeepOnce, [new InboxEntry { MessageId = messageId, At = clock.GetUtcNow() }], stop) > 0;

    private async Task CommitAsync(List<Work<TContext>> group)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            await TransactAsync(group);
            OutboxTelemetry.Commits.Record(Stopwatch.GetElapsedTime(started).TotalMilliseconds, new KeyValuePair<string, object?>("store", typeof(TContext).Name));
        }
        catch (Exception cause) when (group.Count == 1)
        {
            group[0].Fail(cause);
        }
        catch (Exception cause)
        {
            OutboxLog.GroupFailed(log, group.Count, cause);
            foreach (var work in group) await CommitAsync([work]);
        }
    }

    private async Task TransactAsync(List<Work<TContext>> group)
    {
        var sent = outbox.TakeSent();
        try
        {
            var rows = await WriteAsync(group, sent);
            foreach (var id in group.SelectMany(work => work.Outgoing.Written)) outbox.Enqueue(new PendingMessage(id, null));
            foreach (var (row, message) in rows) outbox.Enqueue(row.Id, message);
        }
        catch
        {
            outbox.PutBack(sent);
            await CloseAsync();
            throw;
        }
        foreach (var work in group) work.Succeed();
    }

    private async Task<List<(OutboxRow Row, OutgoingMessage Message)>> WriteAsync(List<Work<TContext>> group, List<long> sent)
    {
        var db = store ??= await OpenAsync();
        await using var transaction = await db.Database.BeginTransactionAsync(CancellationToken.None);
        var joint = group.GroupBy(work => work.Joint).Select(pieces => pieces.ToList()).ToList();
        foreach (var pieces in joint) await WorkAsync(db, pieces);
        await Sent.DeleteAsync(db, "Outbox", sent, "Outbox.Id = r.Id", CancellationToken.None);
        var rows = joint.SelectMany(pieces => pieces).SelectMany(work => work.Outgoing.Messages).Select(message => (OutboxRow.Of(message, clock.GetUtcNow()), message)).ToList();
        if (rows.Count > 0)
        {
            db.Outbox.AddRange(rows.Select(pair => pair.Item1));
            await db.SaveChangesAsync(CancellationToken.None);
        }
        await transaction.CommitAsync(CancellationToken.None);
        db.ChangeTracker.Clear();
        return rows;
    }

    private static async Task WorkAsync(TContext db, List<Work<TContext>> pieces)
    {
        var activities = pieces.ConvertAll(piece => piece.Begin());
        try
        {
            await pieces[0].RunAsync(db, pieces, CancellationToken.None);
            db.ChangeTracker.Clear();
        }
        finally
        {
            foreach (var activity in activities) activity?.Dispose();
        }
    }

    private async Task<TContext> OpenAsync()
    {
        var db = await contexts.CreateDbContextAsync(CancellationToken.None);
        // What fails undoes the whole transaction, so no savepoint is set before each save.
        db.Database.AutoSavepointsEnabled = false;
        await db.Database.OpenConnectionAsync(CancellationToken.None);
        return db;
    }

    /// <summary>After a fault the next group begins with a connection of its own.</summary>
    private async Task CloseAsync()
    {
        if (store is { } db) await db.DisposeAsync();
        store = null;
    }
}
