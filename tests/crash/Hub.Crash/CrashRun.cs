using System.Diagnostics;
using Hub.Fleet;
using Hub.RabbitMq;
using Hub.Samples;

namespace Hub.Crash;

/// <summary>Load, kills, calm, audit.</summary>
internal sealed class CrashRun(CrashPlan plan, string folder, ITestBroker? broker, Action<string> say)
{
    private static readonly TimeSpan CalmPatience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly FleetAccount Operator = new("test-operator", "operator");
    private readonly LoadDirectory directory = new(bodies: 1000, systems: 8);
    private readonly Ledger ledger = new();

    public async Task<AuditReport> RunAsync()
    {
        var systems = directory.Systems;
        var suppliers = Enumerable.Range(1, plan.Suppliers * 2).Select(at => new FleetAccount($"supplier-{at}", "supplier")).ToList();
        await using var fleet = await HubFleet.StartAsync(folder, broker?.Address, [Operator, .. suppliers, .. systems]);
        var tokens = new FleetTokens(fleet);
        using (var routing = await tokens.ClientAsync(Operator, "routing")) await directory.ImportAsync(routing, broker is null ? "http" : "amqp");
        using var readers = new CancellationTokenSource();
        var reading = await StartReadersAsync(tokens, systems, readers.Token);
        await LoadUnderFireAsync(fleet, tokens, suppliers);
        await fleet.WaitUntilReadyAsync();
        var report = await SettleAsync(await tokens.ClientAsync(Operator, "notification"));
        await readers.CancelAsync();
        await Task.WhenAll(reading);
        return report;
    }

    private async Task<List<Task>> StartReadersAsync(FleetTokens tokens, IReadOnlyList<FleetAccount> systems, CancellationToken stop)
    {
        var reading = new List<Task>();
        foreach (var system in systems)
        {
            reading.Add(broker is null
                ? new InboxReader(await tokens.ClientAsync(system, "routing")).RunAsync(ledger.Receive, stop)
                : new QueueReader(broker.Address, system.Id).RunAsync(ledger.Receive, stop));
        }
        return reading;
    }

    private async Task LoadUnderFireAsync(HubFleet fleet, FleetTokens tokens, IReadOnlyList<FleetAccount> suppliers)
    {
        using var done = new CancellationTokenSource();
        var killer = new Killer(fleet, broker, plan, say);
        var clients = await Task.WhenAll(suppliers.Select(supplier => tokens.ClientAsync(supplier, "ingest")));
        var killing = killer.RunAsync(done.Token);
        var loads = clients.Select((client, at) => at % 2 == 0 ? DepositArchivesAsync(client, at, killer) : DepositSinglesAsync(client, at, killer));
        await Task.WhenAll(loads);
        await killing;
        say($"{ledger.AnsweredCount} invoices answered under {killer.Kills} kills.");
    }

    private bool IsUnderFire(Killer killer) => ledger.AnsweredCount < plan.Invoices || killer.Kills < plan.Kills;

    private async Task DepositArchivesAsync(HttpClient client, int supplier, Killer killer)
    {
        var depositor = new Depositor(client);
        var documents = new LoadSet(directory.Recipients).Documents(plan.Seed * 1000 + supplier).Chunk(plan.ArchiveSize);
        var number = 0;
        foreach (var archive in documents.TakeWhile(_ => IsUnderFire(killer)))
            ledger.Answer(await depositor.DepositAsync(TarGz.Of(archive), $"archive-{supplier}-{++number}", default));
    }

    private async Task DepositSinglesAsync(HttpClient client, int supplier, Killer killer)
    {
        var depositor = new Depositor(client);
        var number = 0;
        foreach (var document in new LoadSet(directory.Recipients).Documents(plan.Seed * 1000 + supplier).TakeWhile(_ => IsUnderFire(killer)))
            ledger.Answer(await depositor.DepositOneAsync(document.Content, document.FileName, $"single-{supplier}-{++number}", default));
    }

    private async Task<AuditReport> SettleAsync(HttpClient notification)
    {
        var started = Stopwatch.GetTimestamp();
        var report = await JudgeAsync(notification);
        while (!report.IsSettled && Stopwatch.GetElapsedTime(started) < CalmPatience)
        {
            await Task.Delay(Pause, TimeProvider.System);
            report = await JudgeAsync(notification);
        }
        return report;
    }

    private async Task<AuditReport> JudgeAsync(HttpClient notification)
    {
        var entries = new List<JournalEntry>();
        await foreach (var entry in new Journal(notification).ReadAsync())
        {
            var data = entry.GetProperty("data");
            entries.Add(new JournalEntry(entry.GetProperty("id").GetGuid(), data.GetProperty("invoiceId").GetGuid(), data.GetProperty("status").GetInt32()));
        }
        return Audit.Judge(ledger.Answered, entries, ledger.Received);
    }
}
