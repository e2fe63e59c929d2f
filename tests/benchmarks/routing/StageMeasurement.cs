using Hub.Routing.DeliverToCollectivity;

namespace Hub.Routing.Benchmarks;

/// <summary>
/// The CPU that an invoice costs routing from its batch to its collectivity's first status, a stage at a time, without a broker: batches, eight at once; records of what the broker has confirmed, a page after the other;
/// a status for each invoice, of all systems at once, each sending a few after the other.
/// </summary>
internal sealed class StageMeasurement(Load load, int batches, int rounds, int page, int statuses)
{
    private const int WarmUp = 3;

    public async Task RunAsync()
    {
        var queues = new QueueStandIn();
        await using var host = await RoutingHost.StartAsync(queues);
        await host.ImportAsync(load.ToCsv("amqp"));
        for (var round = 0; round < WarmUp; round++) await RoundAsync(host, queues);
        var costs = new List<StageCosts>();
        for (var round = 0; round < rounds; round++) costs.Add(await RoundAsync(host, queues));
        Say("routed", costs.Select(cost => cost.Routed));
        Say("confirmed", costs.Select(cost => cost.Confirmed));
        Say("status taken", costs.Select(cost => cost.Answered));
    }

    private async Task<StageCosts> RoundAsync(RoutingHost host, QueueStandIn queues)
    {
        var work = load.Batches(batches);
        var routed = await CpuAsync(() => host.RouteAsync(work));
        var deliveries = queues.Take();
        var confirmed = await CpuAsync(() => ConfirmAsync(host, deliveries));
        var answered = await CpuAsync(() => AnswerAsync(host, deliveries));
        return new StageCosts(routed / deliveries.Count, confirmed / deliveries.Count, answered / deliveries.Count);
    }

    private async Task ConfirmAsync(RoutingHost host, List<PendingDelivery> deliveries)
    {
        foreach (var part in deliveries.Chunk(page)) await host.ConfirmAsync([.. part.Select(delivery => delivery.DeliveryId)]);
    }

    private Task AnswerAsync(RoutingHost host, List<PendingDelivery> deliveries) => Task.WhenAll(deliveries.GroupBy(delivery => delivery.System).Select(async system =>
    {
        foreach (var part in system.Chunk(statuses)) await host.AnswerAsync(part[0].Invoice.CollectivityAccount!, [.. part.Select(delivery => delivery.Invoice.InvoiceId)]);
    }));

    private static async Task<double> CpuAsync(Func<Task> work)
    {
        var before = Environment.CpuUsage.TotalTime;
        await work();
        return (Environment.CpuUsage.TotalTime - before).TotalMicroseconds;
    }

    private static void Say(string stage, IEnumerable<double> costs)
    {
        var sorted = costs.Order().ToList();
        Console.WriteLine($"{stage}: {sorted[0]:N1} µs of CPU an invoice in the best of {sorted.Count} rounds, {sorted[sorted.Count / 2]:N1} in the median");
    }
}
