using System.Text;
using Hub.Fleet;
using Hub.Pipeline.Ceiling;
using Hub.Pipeline.Load;
using Hub.Pipeline.Measure;
using Hub.Pipeline.Plan;
using Hub.Pipeline.Report;
using Hub.Testing;
using RabbitMQ.Client;

namespace Hub.Pipeline;

/// <summary>Starts the hub, warms it, measures, stops it.</summary>
internal sealed class PipelineRun(PipelinePlan plan, Action<string> say)
{
    private static readonly TimeProvider Clock = TimeProvider.System;
    private readonly LoadDirectory directory = new(plan.Bodies, plan.Systems);
    private readonly CurrentTimes current = new();
    private readonly InvoiceNumbers numbers = new();

    public async Task<Measurement> RunAsync(CancellationToken stop)
    {
        using var temporary = plan.Folder is null ? new TempFolder() : null;
        var folder = plan.Folder ?? temporary!.Path;
        say("writing the documents, starting the hub");
        var templates = new TemplateSet(directory.Recipients, plan.Seed);
        await using var hub = await HubUnderLoad.StartAsync(plan, folder, directory, current);
        var depositors = await hub.DepositorsAsync();
        var phase = new LoadPhase(plan, templates, numbers, depositors);
        say($"warming up with {plan.WarmUp} invoices");
        // As fast as it is answered, whatever the pace afterwards: code is compiled for what is called often.
        var warming = new LoadPhase(plan with { Rate = null }, templates, numbers, depositors);
        await warming.RunAsync(new LoadBudget(plan.WarmUp, null, Clock), current.Begin(), () => Task.CompletedTask, stop);
        say("measuring");
        var trials = new Trials(plan, hub, say, (budget, beside) => MeasureAsync(hub, phase, depositors, budget, beside, stop));
        var run = await trials.RunAsync(folder, stop);
        if (plan.Ceiling == 0) return run;
        say($"measuring the broker alone with {plan.Ceiling} invoices");
        return run with { Ceiling = await new CeilingRun(hub, plan).RunAsync(stop) };
    }

    private async Task<Measurement> MeasureAsync(
        HubUnderLoad hub, LoadPhase phase, Depositors depositors, LoadBudget budget, Func<InvoiceTimes, Task> beside, CancellationToken stop)
    {
        var times = current.Begin();
        using var sampling = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var sampler = new Sampler(hub.Broker, [.. directory.Systems.Select(system => system.Id)], times);
        var meter = new Meter(hub.Processes);
        var samples = sampler.RunAsync(sampling.Token);
        await phase.RunAsync(budget, times, () => beside(times), stop);
        var (processes, others) = (meter.Shares(times.Tallies.Answered.Count), meter.OthersShare());
        await sampling.CancelAsync();
        await samples;
        return new Measurement
        {
            Name = plan.Name,
            At = Clock.GetUtcNow(),
            Options = plan.Options,
            Machine = Machine.Of(await BrokerVersionAsync(hub.Broker)),
            OthersShare = others,
            Invoices = times.Tallies.Answered.Count,
            Rejected = times.Tallies.Refused.Count,
            Seconds = Clock.GetElapsedTime(times.FirstAnswer, Math.Max(times.Tallies.Delivered.Last, times.Tallies.Told.Last)).TotalSeconds,
            Rates = Rates.Of(times),
            Latencies = Latency.All(times),
            Processes = processes,
            Effects = Effects.Of(times, depositors.HeldBack),
            Samples = sampler.Samples,
        };
    }

    private static async Task<string> BrokerVersionAsync(Uri broker)
    {
        await using var connection = await new ConnectionFactory { Uri = broker }.CreateConnectionAsync();
        return Encoding.ASCII.GetString((byte[])connection.ServerProperties!["version"]!);
    }
}
