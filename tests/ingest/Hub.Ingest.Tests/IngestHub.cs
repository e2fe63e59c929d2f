using Hub.Contracts;
using Hub.DocumentStore;
using Hub.DocumentStore.Archive;
using Hub.Ingest.Storage;
using Hub.Outbox;
using Hub.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Hub.Ingest.Tests;

/// <summary>Ingest alone on a real SQLite file, with nobody to send to: what it decided to send stays in its outbox for the test to read.</summary>
internal sealed class IngestHub : IAsyncDisposable
{
    private readonly HubProcess process;
    private readonly TempFolder? ownFolder;

    private IngestHub(HubProcess process, string folder, TempFolder? ownFolder)
    {
        this.process = process;
        Folder = folder;
        this.ownFolder = ownFolder;
    }

    public string Folder { get; }

    public HubProcess Process => process;

    public static async Task<IngestHub> StartAsync(Action<WebApplicationBuilder>? configure = null, string? folder = null, params (string Name, string Value)[] settings)
    {
        var own = folder is null ? new TempFolder() : null;
        var path = folder ?? own!.Path;
        var started = await HubProcess.StartAsync([new IngestService()], path, configure: builder =>
        {
            builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create("Hub:Ingest:" + setting.Name, (string?)setting.Value)));
            configure?.Invoke(builder);
        });
        return new IngestHub(started, path, own);
    }

    public HttpClient Supplier(string account = "supplier-a") => process.AsSupplier(account);

    public IngestContext Open() => process.Get<IDbContextFactory<IngestContext>>().CreateDbContext();

    /// <summary>How many rows each table has: all zero when nothing was stored.</summary>
    public async Task<(int Deposits, int Documents, int Packs, int Keys, int Outbox)> CountAsync()
    {
        await using var db = Open();
        return (await db.Deposits.CountAsync(), await db.Documents.CountAsync(), await db.Packs.CountAsync() + await db.Set<ArchivedPack>().CountAsync(), await db.IdempotencyKeys.CountAsync(), await db.Outbox.CountAsync());
    }

    /// <summary>The messages of a kind in the outbox, in order.</summary>
    public async Task<List<TMessage>> SentAsync<TMessage>()
    {
        await using var db = Open();
        var rows = await db.Outbox.AsNoTracking().Where(row => row.Type == typeof(TMessage).FullName).OrderBy(row => row.Id).ToListAsync();
        return [.. rows.Select(row => (TMessage)MessageCodec.Decode(row.Body, typeof(TMessage)))];
    }

    /// <summary>The documents of a message that are not in the document store, as validation finds them.</summary>
    public async Task<List<byte[]>> DocumentsOfAsync(InvoicesDeposited message)
    {
        var place = message.Pack!;
        var pack = await process.Get<PackFiles>().ReadAsync(new ArchivedPack { PackId = place.PackId, FileName = place.File, Position = place.Position, Length = place.Length }, default);
        return [.. message.Invoices.Where(invoice => invoice.PackLength is not null).Select(invoice =>
            DocumentCodec.Decompress(pack.Span.Slice(invoice.PackOffset!.Value, invoice.PackLength!.Value), invoice.Size))];
    }

    /// <summary>Files that a finished request left in the spool or in staging: none, whatever its outcome.</summary>
    public IReadOnlyList<string> LeftFiles() =>
        [.. new[] { "spool", Path.Combine("documents", "staging") }.Select(name => Path.Combine(Folder, name)).Where(Directory.Exists).SelectMany(Directory.EnumerateFiles)];

    /// <summary>Documents in the document store.</summary>
    public IReadOnlyList<string> LargeDocuments() =>
        [.. Directory.EnumerateFiles(Path.Combine(Folder, "documents"), "*", SearchOption.AllDirectories).Where(path => !path.Contains("staging", StringComparison.Ordinal))];

    public async Task ShouldHoldNothingAsync()
    {
        (await CountAsync()).ShouldBe((0, 0, 0, 0, 0));
        LeftFiles().ShouldBeEmpty();
    }

    public async ValueTask DisposeAsync()
    {
        await process.DisposeAsync();
        ownFolder?.Dispose();
    }
}
