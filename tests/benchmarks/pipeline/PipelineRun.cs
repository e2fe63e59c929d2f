using System.Diagnostics;
using Hub.Fleet;
using Hub.Processes;
using Hub.Samples;
using Hub.Testing;

namespace Hub.Pipeline;

/// <summary>Starts the hub, warms it, measures, stops it.</summary>
internal sealed class PipelineRun(PipelinePlan plan, Action<string> say)
{
    private static readonly FleetAccount Operator = new("bench-operator", "operator");
    private static readonly FleetAccount Supplier = new("bench-supplier", "supplier");
    private readonly LoadDirectory directory = new(plan.Bodies, plan.Systems);

    public async Task<Measurement> RunAsync()
    {
        using var temporary = plan.Folder is null ? new TempFolder() : null;
        var folder = plan.Folder ?? temporary!.Path;
        await using var broker = await LocalBroker.StartAsync(Path.Combine(folder, "broker"), _ => { });
        await using var fleet = await HubFleet.StartAsync(folder, broker.Address, [Operator, Supplier, .. directory.Systems]);
        var tokens = new FleetTokens(fleet);
        using (var routing = await tokens.ClientAsync(Operator, "routing")) await directory.ImportAsync(routing, "amqp");
        using var done = new CancellationTokenSource();
        var times = new Stopwatches();
        var readers = directory.Systems.Select(system => new QueueReader(broker.Address, system.Id).RunAsync((invoice, _) => times.Deliver(invoice), done.Token)).ToList();
        using var ingest = await tokens.ClientAsync(Supplier, "ingest");
        await DepositAllAsync(ingest, Archives(seed: 1, plan.WarmUp), "warm", times);
        say("warm; measuring");
        var measured = await MeasureAsync(fleet, broker.Node!.Id, ingest, readers, broker.Address, done);
        return measured;
    }

    private async Task<Measurement> MeasureAsync(HubFleet fleet, int brokerProcess, HttpClient ingest, List<Task> warmReaders, Uri broker, CancellationTokenSource done)
    {
        await done.CancelAsync();
        await Task.WhenAll(warmReaders);
        using var stop = new CancellationTokenSource();
        var times = new Stopwatches();
        var readers = directory.Systems.Select(system => new QueueReader(broker, system.Id).RunAsync((invoice, _) => times.Deliver(invoice), stop.Token)).ToList();
        var archives = Archives(seed: 2, plan.Invoices);
        var meter = new CpuMeter(fleet, brokerProcess);
        meter.Start();
        await DepositAllAsync(ingest, archives, "run", times);
        var processes = meter.Stop(plan.Invoices);
        await stop.CancelAsync();
        await Task.WhenAll(readers);
        return new Measurement(
            times.Delivered, times.Whole.TotalSeconds, times.Answered / times.Answering.TotalSeconds, times.Delivered / times.Whole.TotalSeconds, Percentiles.Of(times.Latencies()), processes);
    }

    private List<byte[]> Archives(int seed, int invoices)
    {
        say($"writing {invoices} invoices");
        return [.. new LoadSet(directory.Recipients).Documents(seed).Take(invoices).Chunk(plan.DepositSize).Select(TarGz.Of)];
    }

    /// <summary>Deposits, then waits until the last invoice is in a consumer's hands.</summary>
    private async Task DepositAllAsync(HttpClient ingest, List<byte[]> archives, string name, Stopwatches times)
    {
        var expected = archives.Count * plan.DepositSize;
        var started = Stopwatch.GetTimestamp();
        var depositor = new Depositor(ingest);
        await Parallel.ForEachAsync(archives.Index(), new ParallelOptions { MaxDegreeOfParallelism = plan.Depositors }, async (archive, stop) =>
        {
            await PaceAsync(started, archive.Index, stop);
            times.Answer(await depositor.DepositAsync(archive.Item, $"{name}-{archive.Index}", stop));
        });
        await Eventually.TrueAsync(() => times.Delivered >= expected, $"all {expected} invoices are delivered (so far {times.Delivered})", TimeSpan.FromMinutes(10));
    }

    private async Task PaceAsync(long started, int archive, CancellationToken stop)
    {
        if (plan.Rate is not { } rate) return;
        var due = TimeSpan.FromSeconds((double)archive * plan.DepositSize / rate) - Stopwatch.GetElapsedTime(started);
        if (due > TimeSpan.Zero) await Task.Delay(due, TimeProvider.System, stop);
    }
}
