using System.Text;
using Hub.Contracts;
using Hub.Outbox;
using Hub.Routing.DeliverToCollectivity;
using Hub.Routing.FindCollectivity;
using Hub.Routing.KeepDirectory;
using Hub.Routing.LifeCycle;
using Hub.Routing.ReceiveStatus;
using Hub.Routing.Storage;
using Hub.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hub.Routing.Benchmarks;

/// <summary>The routing service in this process, over a SQLite file of its own.</summary>
internal sealed class RoutingHost(HubProcess hub) : IAsyncDisposable
{
    // As many as the bus hands over at once.
    private const int Concurrency = 8;
    private const int TakenInCharge = 204;

    public static async Task<RoutingHost> StartAsync(IDeliveryChannel? queues = null) => new(await HubProcess.StartAsync([new RoutingService(), new StatusSink()], configure: builder =>
    {
        builder.Logging.AddFilter(null, LogLevel.Error);
        if (queues is not null) builder.Services.AddSingleton(queues);
    }));

    public RoutingContext Open() => hub.Get<IDbContextFactory<RoutingContext>>().CreateDbContext();

    public async Task<DirectoryReport> ImportAsync(Stream csv) => await hub.Get<DirectoryUpload>().ImportCsvAsync(csv, new ImportOrder("benchmark"), CancellationToken.None);

    public async Task ImportAsync(string csv)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        var report = await ImportAsync(content);
        if (report.Refused > 0) throw new InvalidOperationException($"{report.Refused} lines were refused: {report.Refusals[0].English}");
    }

    /// <summary>Routes batches as the bus does.</summary>
    public async Task RouteAsync(IReadOnlyList<InvoicesValidated> batches) =>
        await Parallel.ForEachAsync(batches, new ParallelOptions { MaxDegreeOfParallelism = Concurrency }, async (batch, stop) =>
        {
            await using var scope = hub.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<RouteInvoicesHandler>().HandleAsync(batch.BatchId, batch, stop);
        });

    /// <summary>Records what the broker has confirmed.</summary>
    public async Task ConfirmAsync(IReadOnlyCollection<Guid> deliveryIds) => await hub.Get<DeliveryConfirmation>().ConfirmAsync(deliveryIds, CancellationToken.None);

    /// <summary>Takes invoices in charge, as messages of their system's status queue do.</summary>
    public async Task AnswerAsync(string account, IReadOnlyList<Guid> invoices)
    {
        var outcomes = await hub.Get<StatusReceiver>().ReceiveAsync(
            account, [.. invoices.Select(id => new WantedStatus { InvoiceId = id, Status = TakenInCharge, Cause = DerivedId.Of(id, "taken in charge") })], CancellationToken.None);
        if (outcomes.Any(outcome => outcome.Verdict != StatusVerdict.Taken)) throw new InvalidOperationException("A status was not taken.");
    }

    public ValueTask DisposeAsync() => hub.DisposeAsync();
}
