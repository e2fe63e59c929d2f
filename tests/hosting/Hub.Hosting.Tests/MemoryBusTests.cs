using Hub.Hosting.Tests.Parrot;
using Hub.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Hub.Hosting.Tests;

public sealed class MemoryBusTests : BusBehaviour
{
    protected override Uri? Broker => null;

    [Fact]
    public async Task A_message_stays_in_the_outbox_until_it_has_taken_effect()
    {
        var go = new TaskCompletionSource();
        Notebook.Before = (_, _) => go.Task;
        await using var hub = await StartAsync();
        await hub.SendAsync(Words.New());
        await Eventually.TrueAsync(() => Notebook.Calls == 1, "the handler has begun");
        await hub.SendAsync();
        (await hub.OutboxAsync()).ShouldBe(1);
        go.SetResult();
        await Eventually.TrueAsync(async () => await hub.OutboxAsync() == 0, "the outbox forgets what took effect");
    }

    [Fact]
    public async Task A_message_that_no_attempt_could_handle_stays_in_the_senders_outbox_and_is_sent_again()
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        var mended = false;
        Notebook.Before = (_, _) => mended ? Task.CompletedTask : throw new InvalidOperationException("The handler is broken.");
        await using var hub = await StartAsync(configure: builder => builder.Services.AddSingleton<TimeProvider>(clock));
        await hub.SendAsync(Words.New());
        await Eventually.TrueAsync(() => Passes(clock, Notebook.Calls > 15), "the sender tries again after the handler's own attempts");
        (await hub.OutboxAsync()).ShouldBe(1);
        mended = true;
        await Eventually.TrueAsync(() => Passes(clock, Notebook.Effects.Count == 1), "the message takes effect once the handler is mended");
    }

    private static bool Passes(FakeTimeProvider clock, bool done)
    {
        clock.Advance(TimeSpan.FromSeconds(1));
        return done;
    }
}
