using Hub.Pipeline.Load;
using Hub.Pipeline.Measure;
using Hub.Pipeline.Plan;

namespace Hub.Pipeline;

/// <summary>A part of a run: deposits until the budget is used up, then waits until everything took effect.</summary>
internal sealed class LoadPhase(PipelinePlan plan, TemplateSet templates, InvoiceNumbers numbers, Depositors depositors)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Runs.</summary>
    /// <param name="budget">How much is deposited.</param>
    /// <param name="times">Gets what happens.</param>
    /// <param name="beside">What else happens meanwhile.</param>
    /// <param name="stop">Ends it.</param>
    public async Task RunAsync(LoadBudget budget, InvoiceTimes times, Func<Task> beside, CancellationToken stop)
    {
        var besides = beside();
        var single = new SingleLoad(plan, templates, numbers, depositors.Singles, times).RunAsync(budget, stop);
        await new BatchLoad(plan, templates, numbers, depositors.Batches, times).RunAsync(budget, stop);
        budget.Close();
        await single;
        await besides;
        await DrainAsync(times, stop);
    }

    /// <summary>Returns when nothing is to come, or when nothing has come for a minute: the report then says what is missing.</summary>
    private static async Task DrainAsync(InvoiceTimes times, CancellationToken stop)
    {
        var (seen, since) = (0, TimeProvider.System.GetTimestamp());
        while (!IsThrough(times) && TimeProvider.System.GetElapsedTime(since) < Patience)
        {
            var now = times.Tallies.Delivered.Count + times.Tallies.Told.Count;
            if (now != seen) (seen, since) = (now, TimeProvider.System.GetTimestamp());
            await Task.Delay(Pause, TimeProvider.System, stop);
        }
    }

    private static bool IsThrough(InvoiceTimes times)
    {
        var made = times.Tallies;
        return made.Delivered.Count >= times.Right && made.Judged.Count >= made.Answered.Count && made.PostedTold.Count >= made.Posted.Count;
    }
}
