using Hub.Fleet;
using Hub.Pipeline.Measure;
using Hub.Pipeline.Plan;
using Hub.Samples;

namespace Hub.Pipeline.Load;

/// <summary>Deposits archives, some at the same time, each when it is due.</summary>
internal sealed class BatchLoad(PipelinePlan plan, TemplateSet templates, InvoiceNumbers numbers, IReadOnlyList<Depositor> depositors, InvoiceTimes times)
{
    public async Task RunAsync(LoadBudget budget, CancellationToken stop)
    {
        var pace = new Pace(plan.Rate, TimeProvider.System);
        var room = new Room(plan.Waiting, times, TimeProvider.System);
        await Task.WhenAll(Enumerable.Range(1, plan.Depositors).Select(at => Task.Run(() => DepositAsync(at, budget, pace, room, stop), stop)));
    }

    private async Task DepositAsync(int at, LoadBudget budget, Pace pace, Room room, CancellationToken stop)
    {
        var invoices = new InvoiceStream(templates, numbers, (plan.Seed * 1000) + at);
        var depositor = depositors[at % depositors.Count];
        while (budget.Take(plan.DepositSize))
        {
            var documents = invoices.Next(plan.DepositSize);
            var archive = TarGz.Of(documents);
            await pace.WaitAsync(plan.DepositSize, stop);
            await room.WaitAsync(stop);
            var sent = TimeProvider.System.GetTimestamp();
            times.Answer(LoadKind.Batch, await depositor.DepositAsync(archive, "batch-" + documents[0].FileName, stop), documents.Count(document => document.Outcome == Outcome.Delivered), sent);
        }
    }
}
