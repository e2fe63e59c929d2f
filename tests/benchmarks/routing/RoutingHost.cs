using System.Text;
using Hub.Contracts;
using Hub.Routing.FindCollectivity;
using Hub.Routing.KeepDirectory;
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

    public static async Task<RoutingHost> StartAsync() => new(await HubProcess.StartAsync([new RoutingService(), new StatusSink()], configure: builder => builder.Logging.AddFilter(null, LogLevel.Error)));

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

    public ValueTask DisposeAsync() => hub.DisposeAsync();
}
