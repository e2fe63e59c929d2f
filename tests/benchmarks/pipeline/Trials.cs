using Hub.Pipeline.Fill;
using Hub.Pipeline.Large;
using Hub.Pipeline.Load;
using Hub.Pipeline.Measure;
using Hub.Pipeline.Plan;
using Hub.Pipeline.Report;

namespace Hub.Pipeline;

/// <summary>What is measured: the load alone, or first alone and then with what it is to withstand.</summary>
/// <param name="plan">The plan.</param>
/// <param name="hub">The hub.</param>
/// <param name="say">Gets what happens.</param>
/// <param name="measure">Measures a part: how much is deposited, and what else happens meanwhile.</param>
internal sealed class Trials(PipelinePlan plan, HubUnderLoad hub, Action<string> say, Func<LoadBudget, Func<InvoiceTimes, Task>, Task<Measurement>> measure)
{
    private static readonly TimeProvider Clock = TimeProvider.System;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public async Task<Measurement> RunAsync(string folder, CancellationToken stop)
    {
        var files = plan.Large > 0 ? await new LargeDocuments(Path.Combine(folder, "large"), plan.Large).WriteAsync() : [];
        var alone = await measure(new LoadBudget(plan.Invoices, plan.Duration, Clock), _ => Task.CompletedTask);
        if (plan.Large > 0) return await WithLargeOnesAsync(files, alone, stop);
        if (plan.Away > 0) return await WithSomeAwayAsync(alone, stop);
        if (plan.Fill > 0) return await OnFullStoresAsync(folder, alone);
        return alone;
    }

    /// <summary>The same load once more when the stores are full.</summary>
    private async Task<Measurement> OnFullStoresAsync(string folder, Measurement alone)
    {
        say($"filling the stores with {plan.Fill} invoices");
        FilledStores? filled = null;
        var start = await hub.RestartAsync(async () => filled = await HubFill.RunAsync(folder, plan.Fill));
        say($"ready after {start.TotalSeconds:0.0} s; warming up, measuring");
        await measure(new LoadBudget(plan.WarmUp, null, Clock), _ => Task.CompletedTask);
        var run = await measure(new LoadBudget(plan.Invoices, plan.Duration, Clock), _ => Task.CompletedTask);
        return run with { Quiet = alone.Latencies, Filled = filled!.ComparedTo(alone) with { SecondsToStart = start.TotalSeconds } };
    }

    /// <summary>The same load for as long as the large ones take, and at least as long as before.</summary>
    private async Task<Measurement> WithLargeOnesAsync(IReadOnlyList<LargeFile> files, Measurement alone, CancellationToken stop)
    {
        say("measuring with large ones");
        using var ingest = await hub.PatientClientAsync();
        var (budget, least) = (LoadBudget.Endless(), Task.Delay(TimeSpan.FromSeconds(alone.Seconds), Clock, stop));
        var outcomes = new List<LargeOutcome>();
        var run = await measure(budget, async times =>
        {
            foreach (var file in files) outcomes.Add(await new LargeLoad(ingest, times).RunAsync(file, stop));
            await least;
            budget.Close();
        });
        return run with { Quiet = alone.Latencies, LargeOnes = outcomes };
    }

    /// <summary>The same load until so many wait for those that are away; then they come back and the load ends.</summary>
    private async Task<Measurement> WithSomeAwayAsync(Measurement alone, CancellationToken stop)
    {
        say($"measuring while {plan.AwaySystems} systems are away");
        await hub.Collectivities.LeaveAsync(plan.AwaySystems);
        var (budget, waiting, back, times) = (LoadBudget.Endless(), 0, 0L, default(InvoiceTimes));
        var run = await measure(budget, async now =>
        {
            while (now.Outstanding < plan.Away) await Task.Delay(Pause, Clock, stop);
            budget.Close();
            (waiting, back, times) = (now.Outstanding, Clock.GetTimestamp(), now);
            say($"{waiting} wait; they come back");
            hub.Collectivities.Start();
        });
        return run with { Quiet = alone.Latencies, Backlog = new DrainedBacklog(waiting, waiting / Clock.GetElapsedTime(back, times!.Tallies.Delivered.Last).TotalSeconds) };
    }
}
