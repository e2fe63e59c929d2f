using System.Diagnostics;

namespace Hub.Routing.Benchmarks;

/// <summary>Routes the same kind of batches on an empty and on a full register, in turn, and compares the medians: what else the machine does weighs on both alike.</summary>
internal sealed class RegisterComparison(Load load, int invoices, int batches, int rounds)
{
    private const int WarmUp = 30;

    public async Task RunAsync()
    {
        await using var empty = await RoutingHost.StartAsync();
        await using var full = await RoutingHost.StartAsync();
        await empty.ImportAsync(load.ToCsv());
        await full.ImportAsync(load.ToCsv());
        var started = Stopwatch.GetTimestamp();
        await RegisterFill.RunAsync(full, load, invoices);
        Console.WriteLine($"register filled with {invoices:N0} invoices in {Stopwatch.GetElapsedTime(started).TotalSeconds:N0} s");
        foreach (var host in (RoutingHost[])[empty, full]) await host.RouteAsync(load.Batches(WarmUp));
        var rates = new List<(double Empty, double Full)>();
        for (var round = 1; round <= rounds; round++)
        {
            rates.Add((await MeasureAsync(empty), await MeasureAsync(full)));
            Console.WriteLine($"round {round}: empty {rates[^1].Empty:N1} batches/s, full {rates[^1].Full:N1} batches/s, full/empty {rates[^1].Full / rates[^1].Empty:N2}");
        }
        var (onEmpty, onFull) = (Median(rates.Select(rate => rate.Empty)), Median(rates.Select(rate => rate.Full)));
        Console.WriteLine($"median: empty {onEmpty:N1}, full {onFull:N1} batches of 100 a second; full/empty {onFull / onEmpty:N2}");
    }

    private async Task<double> MeasureAsync(RoutingHost host)
    {
        var work = load.Batches(batches);
        var started = Stopwatch.GetTimestamp();
        await host.RouteAsync(work);
        return batches / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
