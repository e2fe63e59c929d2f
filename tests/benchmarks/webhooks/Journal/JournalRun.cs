using System.Net.Http.Json;
using Hub.Notification;
using Hub.Notification.KeepJournal;
using Hub.Testing;
using Microsoft.Extensions.Logging;

namespace Hub.Webhooks.Benchmarks.Journal;

/// <summary>
/// The CPU that an event costs notification, without a broker: messages of a round, eight at once, until all are in the journal and every endpoint has been told. What the endpoints' server costs is in the figure;
/// the making of the messages is not.
/// </summary>
internal sealed class JournalRun(int deposits, int rounds, int endpoints)
{
    // As many as the bus hands over at once.
    private const int Concurrency = 8;
    private const int WarmUp = 3;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private readonly JournalLoad load = new();

    public async Task RunAsync()
    {
        await using var server = await CountingServer.StartAsync();
        await using var hub = await HubProcess.StartAsync([new NotificationService()], configure: builder =>
        {
            builder.Logging.AddFilter(null, LogLevel.Error);
            builder.Configuration["Hub:Webhooks:AllowedRanges:0"] = "127.0.0.0/8";
        });
        using var http = hub.AsSupplier(JournalLoad.Account);
        for (var at = 0; at < endpoints; at++)
        {
            using var answer = await http.PostAsJsonAsync("/v1/webhooks", new { url = server.Address, batchSize = 100 });
            answer.EnsureSuccessStatusCode();
        }
        for (var round = 0; round < WarmUp; round++) await RoundAsync(hub, server);
        var costs = new List<double>();
        for (var round = 0; round < rounds; round++) costs.Add(await RoundAsync(hub, server));
        costs.Sort();
        Console.WriteLine($"journalled and told to {endpoints} endpoints: {costs[0]:N1} µs of CPU an event in the best of {costs.Count} rounds, {costs[costs.Count / 2]:N1} in the median");
    }

    private async Task<double> RoundAsync(HubProcess hub, CountingServer server)
    {
        var messages = load.Next(deposits);
        var keeper = hub.Get<JournalKeeper>();
        var (told, events) = (server.Events, 0L);
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        await Parallel.ForEachAsync(messages, new ParallelOptions { MaxDegreeOfParallelism = Concurrency }, async (message, stop) =>
        {
            var batch = message.Read(message.Body);
            await keeper.KeepAsync(message.Id, batch, stop);
            Interlocked.Add(ref events, batch.Events.Count);
        });
        await Eventually.TrueAsync(() => server.Events - told >= events * endpoints, "every endpoint was told of every event", Patience);
        return (Environment.CpuUsage.TotalTime - before).TotalMicroseconds / events;
    }
}
