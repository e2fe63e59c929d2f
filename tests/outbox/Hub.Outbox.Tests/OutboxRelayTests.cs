using Hub.Contracts;
using Hub.Testing;

namespace Hub.Outbox.Tests;

public sealed class OutboxRelayTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly RecordingPublisher bus = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_committed_message_is_sent_and_leaves_the_table_with_the_next_commit()
    {
        await using var store = await NotesStore.StartAsync(folder, bus);
        var id = await SendAsync(store);
        await Eventually.TrueAsync(() => bus.Taken.Count == 1, "the message was sent");
        bus.Taken.Single().Id.ShouldBe(id);
        await Eventually.TrueAsync(async () =>
        {
            await store.Commit.RunAsync((_, _, _) => Task.FromResult(true));
            return await store.CountAsync(db => db.Outbox) == 0;
        }, "the sent row was deleted");
    }

    [Fact]
    public async Task A_message_that_could_not_be_sent_is_sent_after_a_restart_with_the_same_id_and_body()
    {
        bus.Refuses = _ => true;
        Guid id;
        await using (var crashed = await NotesStore.StartAsync(folder, bus))
        {
            id = await SendAsync(crashed);
            await Eventually.TrueAsync(() => bus.Refusals > 0, "the bus was asked");
        }
        bus.Refuses = _ => false;
        await using var restarted = await NotesStore.StartAsync(folder, bus);
        await Eventually.TrueAsync(() => bus.Taken.Count == 1, "the message was sent");
        bus.Taken.Single().Id.ShouldBe(id);
        bus.Taken.Single().Message.ShouldBeOfType<InvoicesDeposited>().BatchId.ShouldBe(id);
    }

    [Fact]
    public async Task A_message_that_is_committed_before_the_relay_runs_is_sent_once()
    {
        await using var store = await NotesStore.StartAsync(folder, bus, store => SendAsync(store));
        var last = await SendAsync(store);
        await Eventually.TrueAsync(() => bus.Taken.Any(message => message.Id == last), "the last message was sent");
        bus.Taken.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_message_that_nobody_takes_does_not_hold_up_the_others()
    {
        await using var store = await NotesStore.StartAsync(folder, bus);
        var poison = new HashSet<Guid>();
        bus.Refuses = message => poison.Contains(message.Id);
        for (var at = 0; at < 20; at++)
        {
            var id = Guid.CreateVersion7(TimeProvider.System.GetUtcNow());
            poison.Add(id);
            await SendAsync(store, id);
        }
        var healthy = await SendAsync(store);
        await Eventually.TrueAsync(() => bus.Taken.Any(message => message.Id == healthy), "the healthy message passed");
        bus.Taken.Count.ShouldBe(1);
        (await store.CountAsync(db => db.Outbox)).ShouldBeGreaterThanOrEqualTo(20);
    }

    [Fact]
    public async Task Without_a_broker_a_message_whose_consumer_gives_up_again_and_again_is_set_aside_with_its_cause_until_somebody_returns_it()
    {
        var consumers = new RecordingPublisher { WaitsForEffect = true, Refuses = _ => true };
        await using var store = await NotesStore.StartAsync(folder, consumers);
        var id = await SendAsync(store);
        await Eventually.TrueAsync(() => store.Shelf.Messages.Count == 1, "the message is set aside");
        var message = store.Shelf.Messages.Single();
        (message.MessageId, message.Contract, message.Cause).ShouldBe((id, typeof(InvoicesDeposited).FullName!, "The broker is away."));
        consumers.Refusals.ShouldBe(NotesStore.MostAttempts);
        (await store.CountAsync(db => db.Outbox)).ShouldBe(1);
        consumers.Refuses = _ => false;
        store.Shelf.Return(message.Contract, 10).ShouldBe(1);
        await Eventually.TrueAsync(() => consumers.Taken.Count == 1, "the message took effect");
        (consumers.Taken.Single().Id, store.Shelf.Messages.Count).ShouldBe((id, 0));
    }

    [Fact]
    public async Task A_message_that_the_broker_does_not_take_is_tried_for_ever()
    {
        bus.Refuses = _ => true;
        await using var store = await NotesStore.StartAsync(folder, bus);
        await SendAsync(store);
        await Eventually.TrueAsync(() => bus.Refusals > NotesStore.MostAttempts, "the broker is asked again");
        store.Shelf.Messages.ShouldBeEmpty();
    }

    private static async Task<Guid> SendAsync(NotesStore store, Guid? chosen = null)
    {
        var id = chosen ?? Guid.CreateVersion7(TimeProvider.System.GetUtcNow());
        await store.Commit.RunAsync((_, outgoing, _) =>
        {
            outgoing.Add(id, NotesStore.Message(id));
            return Task.FromResult(true);
        });
        return id;
    }
}
