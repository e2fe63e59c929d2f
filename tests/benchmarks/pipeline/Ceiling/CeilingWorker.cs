using Hub.Samples;
using Hub.Samples.Parties;
using RabbitMQ.Client;

namespace Hub.Pipeline.Ceiling;

/// <summary>A process that stands for the hub's services: ingest, validation, routing and notification as hops between queues, without any work.</summary>
internal sealed class CeilingWorker(CeilingPlan plan)
{
    /// <summary>What it prints when it is ready.</summary>
    public const string Ready = "ready";

    // Deposits that ingest would have under way.
    private const int AtOnce = 8;

    public async Task RunAsync(CancellationToken stop)
    {
        var messages = CeilingMessages.Of([.. new LoadSet(new LoadRecipients(1), LoadMix.OfLife).Documents(plan.Seed).Take(CeilingMessages.BatchSize)]);
        await using var connection = await ConnectAsync(stop);
        await using var validation = await StartAsync(CeilingQueues.Validation, channel => Hop.PublishAsync(channel, CeilingQueues.Routing, messages.Validated, stop), stop);
        await using var routing = await StartAsync(CeilingQueues.Routing, channel => RouteAsync(channel, messages, stop), stop);
        await using var notification = await StartAsync(CeilingQueues.Notification, _ => Task.CompletedTask, stop);
        await using var ingest = await StartAsync(CeilingQueues.Start, channel => DepositAsync(channel, messages, stop), stop);
        Console.WriteLine(Ready);
        await Task.Delay(Timeout.InfiniteTimeSpan, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task<Hop> StartAsync(string queue, Func<IChannel, Task> send, CancellationToken stop)
    {
        // Each service has a connection of its own.
        var hop = new Hop(await ConnectAsync(stop), queue, send);
        await hop.StartAsync(stop);
        return hop;
    }

    private Task DepositAsync(IChannel channel, CeilingMessages messages, CancellationToken stop) => Parallel.ForEachAsync(
        Enumerable.Range(0, plan.Invoices / CeilingMessages.BatchSize),
        new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stop },
        async (_, cancel) => await Hop.PublishAsync(channel, CeilingQueues.Validation, messages.Deposited, cancel));

    private async Task RouteAsync(IChannel channel, CeilingMessages messages, CancellationToken stop)
    {
        var deliveries = messages.Documents.Select((document, at) => Hop.PublishAsync(channel, CeilingQueues.Inbox(at % plan.Systems), document, stop));
        await Task.WhenAll(deliveries);
        await Hop.PublishAsync(channel, CeilingQueues.Notification, messages.Changed, stop);
    }

    private Task<IConnection> ConnectAsync(CancellationToken stop) => new ConnectionFactory { Uri = new Uri(plan.Broker) }.CreateConnectionAsync(stop);
}
