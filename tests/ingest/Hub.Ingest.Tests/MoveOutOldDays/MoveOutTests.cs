using Hub.DocumentStore;
using Hub.DocumentStore.Archive;
using Hub.Ingest.MoveOutOldDays;
using Hub.Ingest.Storage;
using Hub.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace Hub.Ingest.Tests.MoveOutOldDays;

/// <summary>The hub is started again some days later, on the same files: its first round moves what is due.</summary>
public sealed class MoveOutTests : IDisposable
{
    private const string DayFile = "2026-11-26.packs";
    private static readonly DateTimeOffset Noon = new(2026, 11, 26, 12, 0, 0, TimeSpan.Zero);
    private readonly TempFolder folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_document_of_an_old_day_is_read_from_its_file_as_before()
    {
        var files = Archives.Invoices(150);
        List<Guid> invoices;
        string page;
        await using (var before = await StartAsync(days: 0))
        {
            invoices = await DepositAsync(before, files);
            page = await before.Supplier().GetStringAsync(AddressOf(invoices[149], "view"));
        }
        await using var hub = await StartAsync(days: 8);
        await MovedAsync(hub);
        File.Exists(PathOf(DayFile)).ShouldBeTrue();
        foreach (var at in new[] { 0, 1, 99, 100, 149 })
        {
            var answer = await hub.Supplier().GetAsync(AddressOf(invoices[at]));
            (await answer.Content.ReadAsByteArrayAsync()).ShouldBe(files[at].Content);
            answer.Content.Headers.ContentDisposition!.FileName.ShouldBe(files[at].Name);
        }
        (await hub.Supplier().GetStringAsync(AddressOf(invoices[149], "view"))).ShouldBe(page);
        (await hub.CountAsync()).Documents.ShouldBe(150);
    }

    [Fact]
    public async Task Young_days_stay_in_the_store_and_so_does_everything_when_the_operator_says_so()
    {
        await DepositAsync(Archives.Invoices(2));
        await using (var young = await StartAsync(days: 7)) await ShouldStayAsync(young, young.Process.Get<IngestArchive>());
        await using var never = await StartAsync(days: 400, ("Days", "0"));
        await ShouldStayAsync(never, never.Process.Get<IngestArchive>());
    }

    [Fact]
    public async Task Bytes_that_a_crash_left_in_the_file_do_no_harm()
    {
        var files = Archives.Invoices(3);
        var invoices = await DepositAsync(files);
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(DayFile))!);
        await File.WriteAllBytesAsync(PathOf(DayFile), Archives.Noise(12_345), Stop);
        await using var hub = await StartAsync(days: 8);
        await MovedAsync(hub);
        (await hub.Supplier().GetByteArrayAsync(AddressOf(invoices[2]))).ShouldBe(files[2].Content);
    }

    [Fact]
    public async Task A_missing_file_is_a_problem_that_names_it_until_it_is_back_or_found_in_another_folder()
    {
        var files = Archives.Invoices(2);
        var invoices = await DepositAsync(files);
        var cold = Directory.CreateDirectory(Path.Combine(folder.Path, "cold", "ingest")).FullName;
        await using (var hub = await StartAsync(days: 8))
        {
            await MovedAsync(hub);
            File.Move(PathOf(DayFile), Path.Combine(cold, DayFile));
            var problem = await (await hub.Supplier().GetAsync(AddressOf(invoices[0]))).ShouldBeRefusedAsync(503, "day-file-missing");
            problem.GetProperty("detail").GetString()!.ShouldContain(DayFile);
            problem.GetProperty("detailFr").GetString()!.ShouldContain(DayFile);
            await (await hub.Supplier().GetAsync(AddressOf(invoices[0], "view"))).ShouldBeRefusedAsync(503, "day-file-missing");
        }
        await using var told = await StartAsync(days: 8, ("Folders:0", Path.Combine(folder.Path, "cold")));
        (await told.Supplier().GetByteArrayAsync(AddressOf(invoices[1]))).ShouldBe(files[1].Content);
    }

    [Fact]
    public async Task A_damaged_file_is_a_problem_and_never_another_document()
    {
        var invoices = await DepositAsync(Archives.Invoices(2));
        await using var hub = await StartAsync(days: 8);
        await MovedAsync(hub);
        var bytes = await File.ReadAllBytesAsync(PathOf(DayFile), Stop);
        bytes[^1] ^= 1;
        await File.WriteAllBytesAsync(PathOf(DayFile), bytes, Stop);
        var problem = await (await hub.Supplier().GetAsync(AddressOf(invoices[0]))).ShouldBeRefusedAsync(500, "day-file-damaged");
        problem.GetProperty("detail").GetString()!.ShouldContain(DayFile);
    }

    [Fact]
    public async Task Two_instances_move_each_pack_once()
    {
        var files = Archives.Invoices(20);
        var invoices = new List<Guid>();
        await using (var hub = await StartAsync(days: 0))
        {
            foreach (var file in files) invoices.AddRange(await DepositAsync(hub, file));
        }
        await using var one = await StartAsync(days: 8);
        await using var two = await StartAsync(days: 8);
        await MovedAsync(one);
        await using var db = one.Open();
        var places = await db.Set<ArchivedPack>().ToListAsync(Stop);
        places.Count.ShouldBe(20);
        new FileInfo(PathOf(DayFile)).Length.ShouldBe(places.Sum(place => place.Length + 32L));
        foreach (var (invoice, file) in invoices.Zip(files)) (await two.Supplier().GetByteArrayAsync(AddressOf(invoice))).ShouldBe(file.Content);
    }

    [Fact]
    public async Task A_pack_that_another_instance_has_replaced_meanwhile_is_passed_over()
    {
        await DepositAsync(Archives.Invoices(2));
        await using var hub = await StartAsync(days: 0);
        await using var db = hub.Open();
        var pack = await db.Packs.SingleAsync(Stop);
        var shelf = hub.Process.Get<PackShelf>();
        (await shelf.ReplaceAsync([PlaceOf(pack, DayFile)], Stop)).ShouldBe(1);
        (await shelf.ReplaceAsync([PlaceOf(pack, "other.packs")], Stop)).ShouldBe(0);
        (await db.Set<ArchivedPack>().SingleAsync(Stop)).FileName.ShouldBe("ingest/" + DayFile);
    }

    public void Dispose() => folder.Dispose();

    private static ArchivedPack PlaceOf(DocumentPack pack, string file) => new() { PackId = pack.PackId, FileName = "ingest/" + file, Position = 0, Length = pack.Bytes.Length };

    private string PathOf(string file) => Path.Combine(folder.Path, "archive", "ingest", file);

    private static string AddressOf(Guid invoiceId, string what = "document") => $"/v1/invoices/{invoiceId}/{what}";

    private Task<IngestHub> StartAsync(int days, params (string Name, string Value)[] settings) => IngestHub.StartAsync(
        builder =>
        {
            builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new FakeTimeProvider(Noon.AddDays(days))));
            // With documents in a database the packs are in the store, until they are moved.
            builder.Configuration.AddInMemoryCollection([KeyValuePair.Create("Hub:Documents:Store", (string?)nameof(DocumentStoreKind.Database))]);
            builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create("Hub:Archive:" + setting.Name, (string?)setting.Value)));
        },
        folder.Path);

    private async Task<List<Guid>> DepositAsync(params (string Name, byte[] Content)[] files)
    {
        await using var hub = await StartAsync(days: 0);
        return await DepositAsync(hub, files);
    }

    private static async Task<List<Guid>> DepositAsync(IngestHub hub, params (string Name, byte[] Content)[] files)
    {
        var answer = await (await hub.Supplier().DepositArchiveAsync(Archives.Zip(files))).ShouldBeTakenAsync();
        return [.. answer.GetProperty("invoices").EnumerateArray().Select(invoice => invoice.GetProperty("invoiceId").GetGuid())];
    }

    private static Task MovedAsync(IngestHub hub) => Eventually.TrueAsync(async () => await StoredAsync(hub) == 0, "the packs left the store");

    private static async Task<int> StoredAsync(IngestHub hub)
    {
        await using var db = hub.Open();
        return await db.Packs.CountAsync(Stop);
    }

    private static async Task ShouldStayAsync(IngestHub hub, IngestArchive archive)
    {
        await new PackMover(archive, hub.Process.Get<PackShelf>(), hub.Process.Get<TimeProvider>()).MoveAsync((_, _) => { }, Stop);
        (await StoredAsync(hub)).ShouldBe(1);
    }
}
