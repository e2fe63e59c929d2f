using System.Diagnostics;
using Hub.Hosting.Tests.Parrot;
using Hub.Outbox;
using Hub.Testing;
using Microsoft.AspNetCore.Builder;

namespace Hub.Hosting.Tests;

/// <summary>What services may count on, whatever carries their messages.</summary>
public abstract class BusBehaviour : IAsyncLifetime
{
    private readonly TempFolder folder = new();

    internal Notebook Notebook { get; } = new();

    protected string Folder => folder.Path;

    protected abstract Uri? Broker { get; }

    public virtual ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_message_arrives_with_its_id_and_its_content()
    {
        await using var hub = await StartAsync();
        var message = Words.New();
        await hub.SendAsync(message);
        await EffectsAsync(1);
        Notebook.Effects[0].Id.ShouldBe(message.BatchId);
        MessageCodec.Encode(Notebook.Effects[0].Message).ShouldBe(MessageCodec.Encode(message));
    }

    [Fact]
    public async Task The_outbox_is_empty_when_the_message_has_arrived()
    {
        await using var hub = await StartAsync();
        await hub.SendAsync(Words.New(), Words.New());
        await EffectsAsync(2);
        await Eventually.TrueAsync(async () => await hub.OutboxAsync() == 0, "the outbox forgets what was sent");
    }

    [Fact]
    public async Task The_handler_works_within_the_senders_trace()
    {
        await using var hub = await StartAsync();
        using var request = new Activity("request") { ActivityTraceFlags = ActivityTraceFlags.Recorded }.Start();
        await hub.SendAsync(Words.New());
        await EffectsAsync(1);
        ActivityContext.Parse(Notebook.Effects[0].TraceParent.ShouldNotBeNull(), null).TraceId.ShouldBe(request.TraceId);
    }

    [Fact]
    public async Task A_handler_that_fails_is_called_again()
    {
        Notebook.Before = (call, _) => call < 3 ? throw new InvalidOperationException("The database restarts.") : Task.CompletedTask;
        await using var hub = await StartAsync();
        await hub.SendAsync(Words.New());
        await EffectsAsync(1);
        Notebook.Calls.ShouldBe(3);
    }

    [Fact]
    public async Task A_message_sent_twice_takes_effect_once()
    {
        await using var hub = await StartAsync();
        var message = Words.New();
        await hub.SendAsync(message, message, Words.New());
        await hub.SendAsync(message);
        await Eventually.TrueAsync(() => Notebook.Calls >= 4, "all four copies reach the handler");
        await EffectsAsync(2);
        await Eventually.TrueAsync(async () => await hub.OutboxAsync() == 0, "the outbox forgets what was sent");
        Notebook.Effects.Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_was_committed_before_a_stop_is_sent_after_the_next_start()
    {
        Notebook.Before = (_, _) => Task.Delay(Timeout.Infinite, TestContext.Current.CancellationToken);
        await using (var sender = await StartAsync([new SenderService()]))
        {
            await sender.SendAsync(Words.New(), Words.New(), Words.New());
        }
        Notebook.Before = (_, _) => Task.CompletedTask;
        await using var hub = await StartAsync();
        await EffectsAsync(3);
        Notebook.Effects.Select(note => note.Id).Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public async Task Many_messages_arrive_once_each()
    {
        await using var hub = await StartAsync();
        var messages = Enumerable.Range(0, 500).Select(_ => Words.New()).ToList();
        foreach (var group in messages.Chunk(20)) await hub.SendAsync(group);
        await EffectsAsync(500);
        Notebook.Effects.Select(note => note.Id).Order().ShouldBe(messages.Select(message => message.BatchId).Order());
    }

    internal async Task<HubProcess> StartAsync(IReadOnlyList<IHubService>? services = null, Action<WebApplicationBuilder>? configure = null)
    {
        var hub = await HubProcess.StartAsync(services ?? [new SenderService(), new ReceiverService(Notebook)], Folder, Broker, configure);
        using var client = hub.Anonymous();
        await Eventually.TrueAsync(async () => (await client.GetAsync(new Uri("/health/ready", UriKind.Relative))).IsSuccessStatusCode, "the process is ready");
        return hub;
    }

    internal Task EffectsAsync(int count) =>
        Eventually.TrueAsync(() => Notebook.Effects.Count >= count, $"{count} messages take effect ({Notebook.Calls} calls)");
}
