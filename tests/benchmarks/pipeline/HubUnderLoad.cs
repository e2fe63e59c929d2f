using System.Net.Http.Json;
using Hub.Fleet;
using Hub.Pipeline.Consume;
using Hub.Pipeline.Measure;
using Hub.Pipeline.Plan;
using Hub.Pipeline.Receive;
using Hub.Processes;

namespace Hub.Pipeline;

/// <summary>The hub as processes with everybody around it: suppliers with webhooks, collectivities that consume.</summary>
internal sealed class HubUnderLoad : IAsyncDisposable
{
    private static readonly FleetAccount Operator = new("bench-operator", "operator");
    private static readonly FleetAccount Batches = new("bench-batches", "supplier");
    private static readonly FleetAccount Singles = new("bench-singles", "supplier");

    private static readonly Dictionary<string, string> Settings = new()
    {
        ["HUB__WEBHOOKS__ALLOWEDRANGES__0"] = "127.0.0.0/8",
        ["HUB__INGEST__LIMITS__INVOICESPERMINUTE"] = "100000000",
        ["HUB__INGEST__LIMITS__DEPOSITSATONCE"] = "10000",
    };

    private readonly CancellationTokenSource done = new();
    private readonly LocalBroker broker;
    private readonly HubFleet fleet;
    private readonly FleetTokens tokens;
    private readonly WebhookReceiver receiver;
    private List<Task> collectivities = [];

    private HubUnderLoad(LocalBroker broker, HubFleet fleet, WebhookReceiver receiver)
    {
        (this.broker, this.fleet, this.receiver) = (broker, fleet, receiver);
        tokens = new FleetTokens(fleet);
    }

    public Uri Broker => broker.Address;

    /// <summary>The processes of the hub, the broker's, and this one.</summary>
    public IReadOnlyList<(string Name, int Id)> Processes =>
        [.. fleet.Members.Select(member => (member.Name, member.ProcessId!.Value)), ("rabbitmq", broker.Node!.Id), (ProcessShare.Generator, Environment.ProcessId)];

    public static async Task<HubUnderLoad> StartAsync(PipelinePlan plan, string folder, LoadDirectory directory, CurrentTimes times)
    {
        var rabbit = await LocalBroker.StartAsync(Path.Combine(folder, "broker"), _ => { });
        var services = await HubFleet.StartAsync(folder, rabbit.Address, [Operator, Batches, Singles, .. directory.Systems], Settings);
        var hub = new HubUnderLoad(rabbit, services, await WebhookReceiver.StartAsync((invoice, status) => times.Now.Tell(invoice, status)));
        using (var routing = await hub.tokens.ClientAsync(Operator, "routing")) await directory.ImportAsync(routing, "amqp");
        foreach (var supplier in (FleetAccount[])[Batches, Singles]) await hub.AddWebhookAsync(supplier, plan.WebhookBatch);
        hub.Consume(plan, directory, times);
        return hub;
    }

    /// <summary>A depositor of archives and one of single documents.</summary>
    public async Task<(Depositor Batches, Depositor Singles)> DepositorsAsync() =>
        (new Depositor(await tokens.ClientAsync(Batches, "ingest")), new Depositor(await tokens.ClientAsync(Singles, "ingest")));

    public async ValueTask DisposeAsync()
    {
        await done.CancelAsync();
        await Task.WhenAll(collectivities).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await fleet.DisposeAsync();
        await receiver.DisposeAsync();
        await broker.DisposeAsync();
        done.Dispose();
    }

    private void Consume(PipelinePlan plan, LoadDirectory directory, CurrentTimes times)
    {
        var consume = new ConsumePlan(plan.Statuses, (invoice, id) => times.Now.Deliver(invoice, id), () => times.Now.Posted.Add(TimeProvider.System.GetTimestamp()));
        collectivities = [.. directory.Systems.Select(system => Task.Run(() => new Collectivity(broker.Address, system.Id, consume).RunAsync(done.Token)))];
    }

    private async Task AddWebhookAsync(FleetAccount supplier, int batchSize)
    {
        using var notification = await tokens.ClientAsync(supplier, "notification");
        using var answer = await notification.PostAsJsonAsync("/v1/webhooks", new { url = receiver.Address, batchSize });
        answer.EnsureSuccessStatusCode();
    }
}
