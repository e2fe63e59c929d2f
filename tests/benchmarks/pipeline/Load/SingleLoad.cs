using System.Runtime.CompilerServices;
using Hub.Fleet;
using Hub.Pipeline.Measure;
using Hub.Pipeline.Plan;
using Hub.Samples;

namespace Hub.Pipeline.Load;

/// <summary>Deposits documents one by one at an even pace, whether those before are answered or not.</summary>
internal sealed class SingleLoad(PipelinePlan plan, TemplateSet templates, InvoiceNumbers numbers, IReadOnlyList<Depositor> depositors, InvoiceTimes times)
{
    // Far more than are under way at once while the hub keeps up: enough to keep the pace through a stop of a second.
    private const int MostUnderWay = 512;
    private int sentSoFar;

    public async Task RunAsync(LoadBudget budget, CancellationToken stop)
    {
        if (plan.Singles == 0) return;
        var options = new ParallelOptions { MaxDegreeOfParallelism = MostUnderWay, CancellationToken = stop };
        await Parallel.ForEachAsync(DueAsync(budget, stop), options, DepositAsync);
    }

    private async IAsyncEnumerable<SampleDocument> DueAsync(LoadBudget budget, [EnumeratorCancellation] CancellationToken stop)
    {
        var pace = new Pace(plan.Singles, TimeProvider.System);
        var invoices = new InvoiceStream(templates, numbers, plan.Seed * 1000);
        while (budget.IsOpen)
        {
            await pace.WaitAsync(1, stop);
            yield return invoices.Next();
        }
    }

    private async ValueTask DepositAsync(SampleDocument document, CancellationToken stop)
    {
        var sent = TimeProvider.System.GetTimestamp();
        var depositor = depositors[Interlocked.Increment(ref sentSoFar) % depositors.Count];
        times.Answer(LoadKind.Single, await depositor.DepositOneAsync(document.Content, document.FileName, "single-" + document.FileName, stop), document.Outcome == Outcome.Delivered ? 1 : 0, sent);
    }
}
