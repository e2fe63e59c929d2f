using RabbitMQ.Client;

namespace Hub.Pipeline.Measure;

/// <summary>Looks once a second at how things stand.</summary>
internal sealed class Sampler(Uri broker, IReadOnlyList<string> systems, InvoiceTimes times)
{
    private static readonly string[] Validation = ["hub.validation.check-invoices"];
    private static readonly string[] Routing = ["hub.routing.invoices-validated"];
    private static readonly string[] Notification = ["hub.notification.deposits-received", "hub.notification.invoices-rejected", "hub.notification.statuses-changed"];
    private readonly List<Sample> samples = [];

    public IReadOnlyList<Sample> Samples => samples;

    public async Task RunAsync(CancellationToken stop)
    {
        await using var connection = await new ConnectionFactory { Uri = broker }.CreateConnectionAsync(stop);
        var depths = new QueueDepths(connection);
        var started = TimeProvider.System.GetTimestamp();
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
        try
        {
            do samples.Add(await LookAsync(depths, started, stop));
            while (await timer.WaitForNextTickAsync(stop));
        }
        catch (OperationCanceledException)
        {
            // The run is over.
        }
    }

    private async Task<Sample> LookAsync(QueueDepths depths, long started, CancellationToken stop) => new(
        Math.Round(TimeProvider.System.GetElapsedTime(started).TotalSeconds, 1),
        times.Tallies.Answered.Count,
        times.Tallies.Delivered.Count,
        times.Tallies.Told.Count,
        Math.Round(times.Waiting.Age().TotalMilliseconds),
        Math.Round(times.Untold.Age().TotalMilliseconds),
        await depths.SumAsync(Validation, stop),
        await depths.SumAsync(Routing, stop),
        await depths.SumAsync(Notification, stop),
        await depths.SumAsync(systems.Select(system => "hub.inbox." + system), stop));
}
