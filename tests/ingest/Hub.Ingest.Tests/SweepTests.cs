using Hub.DocumentStore;
using Hub.Ingest.SweepStores;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Hub.Ingest.Tests;

public sealed class SweepTests
{
    private readonly FakeTimeProvider clock = new(TimeProvider.System.GetUtcNow());

    [Fact]
    public async Task A_key_is_remembered_for_seven_days_and_then_forgotten()
    {
        await using var hub = await StartAsync();
        await (await hub.Supplier().DepositAsync(Archives.Xml("1"), key: "key")).ShouldBeTakenAsync();
        clock.Advance(TimeSpan.FromDays(7) - TimeSpan.FromMinutes(1));
        await SweepAsync(hub);
        await (await hub.Supplier().DepositAsync(Archives.Xml("2"), key: "key")).ShouldBeRefusedAsync(409, "idempotency-key-reused");
        clock.Advance(TimeSpan.FromMinutes(2));
        await SweepAsync(hub);
        await (await hub.Supplier().DepositAsync(Archives.Xml("2"), key: "key")).ShouldBeTakenAsync();
    }

    [Fact]
    public async Task A_document_that_no_deposit_refers_to_is_removed_after_a_day_and_the_others_stay()
    {
        await using var hub = await StartAsync();
        await (await hub.Supplier().DepositAsync(Archives.Noise(1_000_000), "application/pdf")).ShouldBeTakenAsync();
        var store = hub.Process.Get<IDocumentStore>();
        await store.CommitAsync(await store.StageAsync(new MemoryStream(Archives.Noise(1_000_000, seed: 2)), default), default);
        clock.Advance(TimeSpan.FromHours(23));
        await SweepAsync(hub);
        hub.LargeDocuments().Count.ShouldBe(2);
        clock.Advance(TimeSpan.FromHours(2));
        await SweepAsync(hub);
        hub.LargeDocuments().Count.ShouldBe(1);
        var answer = await (await hub.Supplier().DepositAsync(Archives.Noise(1_000_000), "application/pdf")).ShouldBeTakenAsync();
        (await hub.Supplier().GetByteArrayAsync($"/v1/invoices/{answer.GetProperty("invoiceId").GetGuid()}/document")).Length.ShouldBe(1_000_000);
    }

    [Fact]
    public async Task A_spool_file_that_a_crash_left_behind_is_removed_at_the_next_start()
    {
        using var folder = new Testing.TempFolder();
        var left = Path.Combine(Directory.CreateDirectory(Path.Combine(folder.Path, "spool")).FullName, "left");
        await File.WriteAllBytesAsync(left, [1, 2, 3]);
        await using var hub = await IngestHub.StartAsync(folder: folder.Path);
        await Testing.Eventually.TrueAsync(() => !File.Exists(left), "the file was removed");
    }

    /// <summary>Days pass at once and nobody takes the messages: that they are late must not close the door.</summary>
    private Task<IngestHub> StartAsync() => IngestHub.StartAsync(
        builder => builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock)), settings: ("Limits:Age", "7.00:00:00"));

    private static Task SweepAsync(IngestHub hub) => hub.Process.Get<IEnumerable<IHostedService>>().OfType<StoreSweep>().Single().SweepAsync(default);
}
