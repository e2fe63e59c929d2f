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
    private readonly LocalBroker broker;
    private readonly HubFleet fleet;
    private readonly FleetTokens tokens;
    private readonly WebhookReceiver receiver;

    private HubUnderLoad(LocalBroker broker, HubFleet fleet, WebhookReceiver receiver, LoadDirectory directory, PipelinePlan plan, CurrentTimes times)
    {
        (this.broker, this.fleet, this.receiver) = (broker, fleet, receiver);
        tokens = new FleetTokens(fleet);
        Collectivities = new Collectivities(broker.Address, [.. directory.Systems.Select(system => system.Id)], place => PlanOf(place, plan, times));
    }

    public Uri Broker => broker.Address;

    public Collectivities Collectivities { get; }

    /// <summary>The processes of the hub, the broker's, and this one.</summary>
    public IReadOnlyList<(string Name, int Id)> Processes =>
        [.. fleet.Members.Select(member => (member.Name, member.ProcessId!.Value)), ("rabbitmq", broker.Node!.Id), (ProcessShare.Generator, Environment.ProcessId)];

    public static async Task<HubUnderLoad> StartAsync(PipelinePlan plan, string folder, LoadDirectory directory, CurrentTimes times)
    {
        var rabbit = await LocalBroker.StartAsync(Path.Combine(folder, "broker"), _ => { });
        var services = await HubFleet.StartAsync(folder, rabbit.Address, [.. BenchAccounts.All, .. directory.Systems], BenchAccounts.Settings, plan.Instances);
        var hub = new HubUnderLoad(rabbit, services, await WebhookReceiver.StartAsync((invoice, status) => times.Now.Tell(invoice, status)), directory, plan, times);
        using (var routing = await hub.tokens.ClientAsync(BenchAccounts.Operator, "routing")) await ServeAsync(routing, directory, plan.PerMessage);
        foreach (var supplier in (FleetAccount[])[BenchAccounts.Batches, BenchAccounts.Singles]) await hub.AddWebhookAsync(supplier, plan.WebhookBatch);
        hub.Collectivities.Start();
        return hub;
    }

    public async Task<Depositors> DepositorsAsync() => new(await DepositorsAsync(BenchAccounts.Batches), await DepositorsAsync(BenchAccounts.Singles));

    /// <summary>A client for deposits that take long.</summary>
    public async Task<HttpClient> PatientClientAsync()
    {
        var client = await tokens.ClientAsync(BenchAccounts.Batches, "ingest");
        client.Timeout = TimeSpan.FromMinutes(20);
        return client;
    }

    /// <summary>Ends the services at once, lets something happen, and starts them again.</summary>
    /// <returns>How long it took until all were ready.</returns>
    public async Task<TimeSpan> RestartAsync(Func<Task> meanwhile)
    {
        foreach (var member in fleet.Members) await member.KillAsync();
        await meanwhile();
        var started = TimeProvider.System.GetTimestamp();
        foreach (var member in fleet.Members) member.Start();
        await fleet.WaitUntilReadyAsync();
        return TimeProvider.System.GetElapsedTime(started);
    }

    public async ValueTask DisposeAsync()
    {
        await Collectivities.DisposeAsync();
        await fleet.DisposeAsync();
        await receiver.DisposeAsync();
        await broker.DisposeAsync();
    }

    private ConsumePlan PlanOf(int place, PipelinePlan plan, CurrentTimes times) => new(
        plan.Statuses,
        (invoice, id) => times.Now.Deliver(invoice, id, Collectivities.HasLeft(place)),
        () => times.Now.Tallies.Posted.Add(TimeProvider.System.GetTimestamp()));

    private async Task<IReadOnlyList<Depositor>> DepositorsAsync(FleetAccount supplier)
    {
        var depositors = new List<Depositor>();
        foreach (var address in fleet.AddressesOf("ingest")) depositors.Add(new Depositor(await tokens.ClientAsync(supplier, address)));
        return depositors;
    }

    private static async Task ServeAsync(HttpClient routing, LoadDirectory directory, int perMessage)
    {
        await directory.ImportAsync(routing, "amqp");
        if (perMessage == 1) return;
        foreach (var system in directory.Systems)
        {
            using var answer = await routing.PutAsJsonAsync($"/v1/systems/{system.Id}/batching", new { invoicesPerMessage = perMessage });
            answer.EnsureSuccessStatusCode();
        }
    }

    private async Task AddWebhookAsync(FleetAccount supplier, int batchSize)
    {
        using var notification = await tokens.ClientAsync(supplier, "notification");
        using var answer = await notification.PostAsJsonAsync("/v1/webhooks", new { url = receiver.Address, batchSize });
        answer.EnsureSuccessStatusCode();
    }
}
