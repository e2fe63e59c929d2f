using System.Diagnostics;

namespace Hub.Routing.Benchmarks;

/// <summary>Routes the same kind of batches on an empty and on a full register, in turn, and compares: what else the machine does weighs on both alike. CPU time says the same with less noise, but for waiting on the disk.</summary>
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
        var pairs = new List<(Rate Empty, Rate Full)>();
        for (var round = 0; round < rounds; round++) pairs.Add((await MeasureAsync(empty), await MeasureAsync(full)));
        Say("batches of 100 a second", pairs.ConvertAll(pair => (pair.Empty.BatchesPerSecond, pair.Full.BatchesPerSecond)));
        Say("CPU of this process, µs an invoice", pairs.ConvertAll(pair => (pair.Empty.Cpu, pair.Full.Cpu)));
    }

    private static void Say(string what, List<(double Empty, double Full)> pairs) => Console.WriteLine(
        $"{what}: empty {Median(pairs.Select(pair => pair.Empty)):N1}, full {Median(pairs.Select(pair => pair.Full)):N1}; full/empty, median of {pairs.Count} rounds: {Median(pairs.Select(pair => pair.Full / pair.Empty)):N2}");

    private async Task<Rate> MeasureAsync(RoutingHost host)
    {
        var work = load.Batches(batches);
        var cpu = Environment.CpuUsage.TotalTime;
        var started = Stopwatch.GetTimestamp();
        await host.RouteAsync(work);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        return new Rate(batches / seconds, (Environment.CpuUsage.TotalTime - cpu).TotalMicroseconds / (batches * 100));
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
