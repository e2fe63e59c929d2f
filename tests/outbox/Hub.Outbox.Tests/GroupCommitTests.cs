using System.Diagnostics;
using Hub.Testing;

namespace Hub.Outbox.Tests;

public sealed class GroupCommitTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly RecordingPublisher bus = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Work_is_durable_when_its_caller_is_answered()
    {
        await using var store = await NotesStore.StartAsync(folder, bus);
        await AddAsync(store, "one");
        (await store.CountAsync(db => db.Notes)).ShouldBe(1);
    }

    [Fact]
    public async Task Work_of_many_callers_at_once_is_all_done()
    {
        await using var store = await NotesStore.StartAsync(folder, bus);
        await Task.WhenAll(Enumerable.Range(0, 500).Select(at => AddAsync(store, $"note {at}")));
        (await store.CountAsync(db => db.Notes)).ShouldBe(500);
    }

    [Fact]
    public async Task Work_that_fails_is_undone_alone_and_its_neighbours_stay()
    {
        await using var store = await NotesStore.StartAsync(folder, bus);
        var work = Enumerable.Range(0, 100).Select(at => AddAsync(store, $"note {at}", fails: at % 10 == 0)).ToList();
        var failures = 0;
        foreach (var one in work) failures += await Record.ExceptionAsync(() => one) is null ? 0 : 1;
        failures.ShouldBe(10);
        (await store.CountAsync(db => db.Notes)).ShouldBe(90);
        (await store.CountAsync(db => db.Outbox)).ShouldBeLessThanOrEqualTo(90);
        await Eventually.TrueAsync(() => bus.Taken.Count == 90, "90 messages were sent");
    }

    [Fact]
    public async Task A_message_takes_effect_once_however_often_it_comes()
    {
        await using var store = await NotesStore.StartAsync(folder, bus);
        var id = Guid.CreateVersion7(TimeProvider.System.GetUtcNow());
        var effects = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => store.Commit.RunOnceAsync(id, (db, outgoing, stop) => WriteAsync(db, outgoing, "once", stop))));
        effects.Count(took => took).ShouldBe(1);
        (await store.CountAsync(db => db.Notes)).ShouldBe(1);
        (await store.CountAsync(db => db.Inbox)).ShouldBe(1);
    }

    [Fact]
    public async Task A_message_whose_work_failed_may_come_again()
    {
        await using var store = await NotesStore.StartAsync(folder, bus);
        var id = Guid.CreateVersion7(TimeProvider.System.GetUtcNow());
        await Should.ThrowAsync<InvalidOperationException>(() => store.Commit.RunOnceAsync(id, (_, _, _) => throw new InvalidOperationException("no")));
        (await store.Commit.RunOnceAsync(id, (db, outgoing, stop) => WriteAsync(db, outgoing, "again", stop))).ShouldBeTrue();
    }

    [Fact]
    public async Task Messages_with_the_same_work_that_wait_are_done_at_once_each_of_them_once()
    {
        await using var store = await NotesStore.StartAsync(folder, bus);
        var groups = new List<IReadOnlyList<string>>();
        var twice = NewId();
        var effects = await TogetherAsync<bool>(store, () => [AddAsync(twice, "one"), AddAsync(NewId(), "two"), AddAsync(twice, "one again"), AddAsync(NewId(), "three")]);
        (await Task.WhenAll(effects)).ShouldBe([true, true, false, true]);
        groups.ShouldHaveSingleItem().ShouldBe(["one", "two", "three"]);
        (await store.Commit.RunOnceAsync<string>(twice, "one at last", WriteAllAsync)).ShouldBeFalse();
        (await store.CountAsync(db => db.Notes)).ShouldBe(3);
        (await store.CountAsync(db => db.Inbox)).ShouldBe(3);

        Task<bool> AddAsync(Guid id, string text) => store.Commit.RunOnceAsync<string>(id, text, WriteAllAsync);
        Task WriteAllAsync(NotesContext db, IReadOnlyList<JointPiece<string>> pieces, CancellationToken stop)
        {
            groups.Add([.. pieces.Select(piece => piece.Item)]);
            return WriteNotesAsync(db, pieces, stop);
        }
    }

    [Fact]
    public async Task A_message_that_fails_among_others_fails_alone()
    {
        await using var store = await NotesStore.StartAsync(folder, bus);
        var failing = NewId();
        var effects = await TogetherAsync<bool>(store, () => [AddAsync(NewId(), "one"), AddAsync(failing, "fails"), AddAsync(NewId(), "two")]);
        effects.Select(effect => effect.IsFaulted).ShouldBe([false, true, false]);
        (await store.CountAsync(db => db.Notes)).ShouldBe(2);
        (await AddAsync(failing, "three")).ShouldBeTrue();

        Task<bool> AddAsync(Guid id, string text) => store.Commit.RunOnceAsync<string>(id, text, WriteNotesAsync);
    }

    [Fact]
    public async Task Work_of_several_callers_that_wait_is_done_at_once_and_each_gets_its_own_result()
    {
        await using var store = await NotesStore.StartAsync(folder, bus);
        var groups = new List<IReadOnlyList<string>>();
        var lengths = await TogetherAsync<int>(store, () => [MeasureAsync("a"), MeasureAsync("bbb"), MeasureAsync("fails"), MeasureAsync("cc")]);
        lengths.Select(length => length.IsFaulted).ShouldBe([false, false, true, false]);
        (await Task.WhenAll(lengths.Where(length => !length.IsFaulted))).ShouldBe([1, 3, 2]);
        groups.Select(texts => string.Join(' ', texts)).ShouldBe(["a bbb fails cc", "a", "bbb", "fails", "cc"]);
        await Eventually.TrueAsync(() => bus.Taken.Count == 3, "one message of each that did not fail, and none of the transaction that was undone");

        Task<int> MeasureAsync(string text) => store.Commit.RunAsync<string, int>(text, WriteAllAsync);
        async Task<IReadOnlyList<int>> WriteAllAsync(NotesContext db, IReadOnlyList<JointPiece<string>> pieces, CancellationToken stop)
        {
            groups.Add([.. pieces.Select(piece => piece.Item)]);
            foreach (var piece in pieces) await WriteAsync(db, piece.Outgoing, piece.Item, stop);
            if (groups[^1].Contains("fails")) throw new InvalidOperationException("This work fails.");
            return [.. pieces.Select(piece => piece.Item.Length)];
        }
    }

    [Fact]
    public async Task What_is_sent_for_each_of_several_callers_at_once_continues_its_own_trace_and_no_other()
    {
        using var traces = new RecordedTraces();
        await using var store = await NotesStore.StartAsync(folder, bus);
        var (ids, callers) = (new[] { NewId(), NewId(), NewId() }, new List<ActivityTraceId>());
        await TogetherAsync<bool>(store, () => [SendTracedAsync(ids[0]), SendAsync(ids[1]), SendTracedAsync(ids[2])]);
        await Eventually.TrueAsync(() => bus.Taken.Count == 3, "each caller's message was sent");
        var sent = ids.Select(id => ActivityContext.Parse(bus.Taken.Single(message => message.Id == id).TraceParent!, null).TraceId).ToList();
        sent.Distinct().Count().ShouldBe(3);
        (sent[0], sent[2]).ShouldBe((callers[0], callers[1]));
        sent.ShouldAllBe(trace => traces.Of(trace).Count(activity => activity == "store work") == 1);

        async Task<bool> SendTracedAsync(Guid id)
        {
            using var caller = new Activity("caller").SetIdFormat(ActivityIdFormat.W3C).Start();
            callers.Add(caller.TraceId);
            return await SendAsync(id);
        }

        Task<bool> SendAsync(Guid id) => store.Commit.RunOnceAsync<Guid>(id, id, SendAllAsync);
        static Task SendAllAsync(NotesContext db, IReadOnlyList<JointPiece<Guid>> pieces, CancellationToken stop)
        {
            pieces.Count.ShouldBe(3);
            foreach (var piece in pieces) piece.Outgoing.Add(piece.Item, NotesStore.Message(piece.Item));
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task Messages_that_are_written_early_leave_after_the_commit_with_the_others_and_never_when_the_work_fails()
    {
        await using var store = await NotesStore.StartAsync(folder, bus);
        await store.Commit.RunAsync((db, outgoing, stop) => SendEarlyAsync(db, outgoing, 10, stop));
        await Should.ThrowAsync<InvalidOperationException>(() => store.Commit.RunAsync<bool>(async (db, outgoing, stop) =>
        {
            await SendEarlyAsync(db, outgoing, 5, stop);
            throw new InvalidOperationException("This work fails.");
        }));
        await Eventually.TrueAsync(() => bus.Taken.Count == 11, "ten early messages and one late one were sent");
        await store.Commit.RunAsync((db, outgoing, stop) => SendEarlyAsync(db, outgoing, 1, stop));
        await Eventually.TrueAsync(() => bus.Taken.Count == 13, "two more were sent, and none of the failed work");
    }

    /// <summary>Lets messages come while the writer is busy, so that they wait for the same transaction.</summary>
    private static async Task<IReadOnlyList<Task<TResult>>> TogetherAsync<TResult>(NotesStore store, Func<IReadOnlyList<Task<TResult>>> messages)
    {
        var busy = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var free = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var before = store.Commit.RunAsync(async (_, _, _) =>
        {
            busy.SetResult();
            await free.Task;
            return true;
        });
        await busy.Task;
        var effects = messages();
        free.SetResult();
        await before;
        await Task.WhenAll(effects.Cast<Task>()).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return effects;
    }

    private static Guid NewId() => Guid.CreateVersion7(TimeProvider.System.GetUtcNow());

    private static ActivityTraceId TraceOf(OutgoingMessage message) => ActivityContext.Parse(message.TraceParent!, null).TraceId;

    private static async Task WriteNotesAsync(NotesContext db, IReadOnlyList<JointPiece<string>> pieces, CancellationToken stop)
    {
        db.Notes.AddRange(pieces.Select(piece => NotesStore.NewNote(piece.Item)));
        await db.SaveChangesAsync(stop);
        if (pieces.Any(piece => piece.Item == "fails")) throw new InvalidOperationException("This work fails.");
    }

    private static async Task<bool> SendEarlyAsync(NotesContext db, Outgoing outgoing, int early, CancellationToken stop)
    {
        for (var at = 0; at <= early; at++)
        {
            if (at == early) await outgoing.WriteEarlyAsync(db, TimeProvider.System.GetUtcNow(), stop);
            var id = Guid.CreateVersion7(TimeProvider.System.GetUtcNow());
            outgoing.Add(id, NotesStore.Message(id));
        }
        outgoing.Messages.Count.ShouldBe(1);
        return true;
    }

    private static Task AddAsync(NotesStore store, string text, bool fails = false) => store.Commit.RunAsync(async (db, outgoing, stop) =>
    {
        await WriteAsync(db, outgoing, text, stop);
        return fails ? throw new InvalidOperationException("This work fails.") : true;
    });

    private static async Task WriteAsync(NotesContext db, Outgoing outgoing, string text, CancellationToken stop)
    {
        var note = NotesStore.NewNote(text);
        db.Notes.Add(note);
        await db.SaveChangesAsync(stop);
        outgoing.Add(note.Id, NotesStore.Message(note.Id));
    }
}
