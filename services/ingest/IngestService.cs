using Hub.ChooseRules;
using Hub.DocumentStore;
using Hub.Hosting;
using Hub.Hosting.Seals;
using Hub.Ingest.CollectDropFolder;
using Hub.Ingest.CommitDeposits;
using Hub.Ingest.LimitDeposits;
using Hub.Ingest.MoveOutOldDays;
using Hub.Ingest.PublishKeys;
using Hub.Ingest.ReadDocuments;
using Hub.Ingest.Receipts;
using Hub.Ingest.ReceiveDeposit;
using Hub.Ingest.ServeDocument;
using Hub.Ingest.ShowInvoice;
using Hub.Ingest.Storage;
using Hub.Ingest.SweepStores;
using Hub.Ingest.TakeDeposit;
using Hub.Outbox;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Hub.Ingest;

/// <summary>Takes suppliers' deposits over HTTP or from drop folders, one document or an archive of them, and hands them to validation. Owns deposits, documents and idempotency keys.</summary>
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
        builder.Services.AddHubSeals();
        builder.AddDocumentStore();
        builder.Services.AddSingleton<SpoolFolder>();
        builder.Services.AddSingleton<DocumentReader>();
        builder.Services.AddSingleton<DepositReader>();
        builder.AddPackKeeper();
        builder.Services.AddSingleton<DepositCommit>();
        builder.Services.AddSingleton<DepositBatcher>();
        builder.Services.AddHostedService(provider => provider.GetRequiredService<DepositBatcher>());
        builder.Services.AddSingleton<ArchiveCommit>();
        builder.Services.AddDepositLimits();
        builder.Services.AddSingleton<DepositIntake>();
        builder.Services.AddSingleton<DepositDesk>();
        builder.Services.AddDropFolder();
        builder.Services.AddCheckPolicy();
        builder.Services.AddSingleton<StoredDocument>();
        builder.Services.AddSingleton<InvoicePages>();
        builder.Services.AddMoveOutOldDays();
        builder.Services.AddHostedService<StoreSweep>();
    }

    /// <inheritdoc />
    public void Map(IEndpointRouteBuilder api)
    {
        api.MapReceiveDeposit();
        api.MapReceipts();
        api.MapSealKeys();
        api.MapServeDocument();
        api.MapShowInvoice();
    }
}
