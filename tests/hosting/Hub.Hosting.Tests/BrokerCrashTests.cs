using Hub.Hosting.Tests.Parrot;
using Hub.RabbitMq;
using Hub.Testing;

namespace Hub.Hosting.Tests;

public sealed class BrokerCrashTests
{
    [Fact]
    public async Task Nothing_is_lost_or_done_twice_when_the_broker_is_killed_and_comes_back()
    {
        await using var broker = await TestBrokers.StartAsync();
        await using var host = await VirtualHost.CreateAsync(broker);
        using var folder = new TempFolder();
        var notebook = new Notebook();
        await using var hub = await HubProcess.StartAsync([new SenderService(), new ReceiverService(notebook)], folder.Path, host.Address);
        var sent = new List<Guid>();
        for (var kill = 0; kill < 2; kill++)
        {
            await SendAsync(hub, sent, 200);
            await broker.KillAsync();
            await SendAsync(hub, sent, 200);
            await broker.StartAsync();
            await SendAsync(hub, sent, 200);
            await Eventually.TrueAsync(() => notebook.Effects.Count >= sent.Count, "everything sent takes effect", TimeSpan.FromMinutes(2));
        }
        notebook.Effects.Select(note => note.Id).Order().ShouldBe(sent.Order());
    }

    private static async Task SendAsync(HubProcess hub, List<Guid> sent, int count)
    {
        for (var at = 0; at < count; at += 10)
        {
            var messages = Enumerable.Range(0, 10).Select(_ => Words.New()).ToList();
            await hub.SendAsync(messages);
            sent.AddRange(messages.Select(message => message.BatchId));
        }
    }
}
