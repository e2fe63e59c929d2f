using Hub.ChooseRules;
using Hub.DocumentStore;
using Hub.Hosting;
using Hub.Ingest.CommitDeposits;
using Hub.Ingest.ReadDocuments;
using Hub.Ingest.ReceiveDeposit;
using Hub.Ingest.ServeDocument;
using Hub.Ingest.ShowInvoice;
using Hub.Ingest.Storage;
using Hub.Ingest.SweepStores;
using Hub.Outbox;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Hub.Ingest;

/// <summary>Takes suppliers' deposits over HTTP, one document or an archive of them, and hands them to validation. Owns deposits, documents and idempotency keys.</summary>
public sealed class IngestService : IHubService
{
    /// <inheritdoc />
    public string Name => "ingest";

    /// <inheritdoc />
    public void Register(IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<IngestOptions>().BindConfiguration(IngestOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddServiceStore<IngestContext, SqliteIngestContext, SqlServerIngestContext>(Name);
        builder.AddDocumentStore();
        builder.Services.AddSingleton<SpoolFolder>();
        builder.Services.AddSingleton<DocumentReader>();
        builder.Services.AddSingleton<DepositReader>();
        builder.Services.AddSingleton<DepositCommit>();
        builder.Services.AddSingleton<DepositBatcher>();
        builder.Services.AddHostedService(provider => provider.GetRequiredService<DepositBatcher>());
        builder.Services.AddSingleton<DepositDesk>();
        builder.Services.AddCheckPolicy();
        builder.Services.AddSingleton<InvoicePages>();
        builder.Services.AddHostedService<StoreSweep>();
    }

    /// <inheritdoc />
    public void Map(IEndpointRouteBuilder api)
    {
        api.MapReceiveDeposit();
        api.MapServeDocument();
        api.MapShowInvoice();
    }
}
