using System.Globalization;
using Hub.Pipeline.Measure;
using Hub.Pipeline.Plan;
using Hub.Pipeline.Report;
using Hub.Processes;
using Hub.Testing;
using RabbitMQ.Client;

namespace Hub.Pipeline.Ceiling;

/// <summary>Has the broker of the run carry invoices between queues like the hub's while the hub is at rest, with a process that does no work in the hub's place.</summary>
internal sealed class CeilingRun(HubUnderLoad hub, PipelinePlan plan)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);
    private int taken;

    private int Invoices => plan.Ceiling / CeilingMessages.BatchSize * CeilingMessages.BatchSize;

    public async Task<CeilingResult> RunAsync(CancellationToken stop)
    {
        await using var connection = await new ConnectionFactory { Uri = hub.Broker }.CreateConnectionAsync(stop);
        await CeilingQueues.DeclareAsync(connection, plan.Systems, stop);
        await using var inboxes = await CeilingInboxes.StartAsync(connection, plan.Systems, () => Interlocked.Increment(ref taken), stop);
        var isReady = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var worker = StartWorker(isReady);
        await isReady.Task.WaitAsync(Patience, stop);
        // The first time has the code compiled; the second is measured.
        await CarryAsync(connection, worker.Id, stop);
        var result = await CarryAsync(connection, worker.Id, stop);
        await CeilingQueues.DeleteAsync(connection, plan.Systems, stop);
        return result;
    }

    private async Task<CeilingResult> CarryAsync(IConnection connection, int worker, CancellationToken stop)
    {
        await using var channel = await connection.CreateChannelAsync(Hop.Confirmed, stop);
        var (meter, before) = (new Meter([.. hub.Processes.Where(process => process.Name == "rabbitmq"), ("worker", worker)]), Volatile.Read(ref taken));
        var started = TimeProvider.System.GetTimestamp();
        await Hop.PublishAsync(channel, CeilingQueues.Start, [], stop);
        await Eventually.TrueAsync(() => Volatile.Read(ref taken) - before >= Invoices, $"the broker carried {Invoices} invoices", Patience);
        var seconds = TimeProvider.System.GetElapsedTime(started).TotalSeconds;
        return new CeilingResult(Invoices, Invoices / seconds, meter.Shares(Invoices).Sum(process => process.CpuMicroseconds));
    }

    private ChildProcess StartWorker(TaskCompletionSource isReady)
    {
        string[] arguments =
        [
            typeof(CeilingRun).Assembly.Location, CeilingCommand.Name, hub.Broker.ToString(), Invoices.ToString(CultureInfo.InvariantCulture),
            plan.Systems.ToString(CultureInfo.InvariantCulture), plan.Seed.ToString(CultureInfo.InvariantCulture),
        ];
        return ChildProcess.Start("dotnet", arguments, new Dictionary<string, string>(), line =>
        {
            if (line == CeilingWorker.Ready) isReady.TrySetResult();
            else Console.Error.WriteLine(line);
        });
    }
}
