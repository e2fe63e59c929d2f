using Hub.DocumentStore.Archive;
using Hub.Testing;

namespace Hub.DocumentStore.Tests.Archive;

public sealed class PackWriterTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 26, 12, 0, 0, TimeSpan.Zero);
    private readonly TempFolder folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Packs_of_a_day_lie_one_behind_the_other_in_a_file_and_another_day_begins_another()
    {
        var writer = new PackWriter(Archive());
        StoredPack[] packs = [PackOf(Noon, 5000), PackOf(Noon.AddSeconds(1), 3), PackOf(Noon.AddDays(1), 70_000)];
        var places = new List<ArchivedPack>();
        foreach (var pack in packs) places.Add(await writer.WriteAsync(pack, Stop));

        places.Select(place => place.Position).ShouldBe([0, 5032, 0]);
        places.Select(place => place.FileName[..15]).ShouldBe(["test/2026-11-26", "test/2026-11-26", "test/2026-11-27"]);
        Files().Count.ShouldBe(2);
        foreach (var (pack, place) in packs.Zip(places)) (await Archive().ReadAsync(place, Stop)).ToArray().ShouldBe(pack.Bytes);
    }

    [Fact]
    public async Task Two_processes_write_to_files_of_their_own()
    {
        var archive = Archive();
        var writers = new[] { new PackWriter(archive), new PackWriter(archive) };
        var places = await Task.WhenAll(Enumerable.Range(0, 40).GroupBy(at => at % 2).Select(async half =>
        {
            var written = new List<(StoredPack Pack, ArchivedPack Place)>();
            foreach (var at in half)
            {
                var pack = PackOf(Noon.AddSeconds(at), 1000 + at);
                written.Add((pack, await writers[half.Key].WriteAsync(pack, Stop)));
            }
            return written;
        }));

        places.Select(written => written.Select(pair => pair.Place.FileName).Distinct().Count()).ShouldBe([1, 1]);
        Files().Count.ShouldBe(2);
        foreach (var (pack, place) in places.SelectMany(written => written)) (await archive.ReadAsync(place, Stop)).ToArray().ShouldBe(pack.Bytes);
    }

    [Fact]
    public async Task A_pack_that_could_not_be_written_leaves_nothing_behind_that_is_read()
    {
        var writer = new PackWriter(Archive());
        var first = await writer.WriteAsync(PackOf(Noon, 100), Stop);
        using (var cancelled = new CancellationTokenSource())
        {
            await cancelled.CancelAsync();
            await Should.ThrowAsync<OperationCanceledException>(() => writer.WriteAsync(PackOf(Noon, 100), cancelled.Token));
        }
        var pack = PackOf(Noon, 50);
        var second = await writer.WriteAsync(pack, Stop);
        (first.Position, second.Position).ShouldBe((0, 132));
        (await Archive().ReadAsync(second, Stop)).ToArray().ShouldBe(pack.Bytes);
    }

    [Theory]
    [InlineData("../test/2026-11-26.packs")]
    [InlineData("test/../../outside/2026-11-26.packs")]
    [InlineData("/etc/passwd")]
    [InlineData("test/2026-11-26.packs\n")]
    [InlineData("2026-11-26.packs")]
    [InlineData("")]
    public async Task A_name_that_leads_elsewhere_is_nowhere(string name)
    {
        var pack = PackOf(Noon, 10);
        var place = await new PackWriter(Archive()).WriteAsync(pack, Stop);
        var outside = Directory.CreateDirectory(folder.File("outside")).FullName;
        File.Copy(Path.Combine(folder.Path, "archive", place.FileName), Path.Combine(outside, "2026-11-26.packs"));
        var elsewhere = new ArchivedPack { PackId = place.PackId, FileName = name, Position = 0, Length = place.Length };
        (await Should.ThrowAsync<DayFileException>(() => Archive().ReadAsync(elsewhere, Stop))).Fault.ShouldBe(DayFileFault.Missing);
    }

    public void Dispose() => folder.Dispose();

    private TestArchive Archive() => new(folder.Path, new ArchiveOptions());

    private List<string> Files() => [.. Directory.EnumerateFiles(Path.Combine(folder.Path, "archive", "test"), "*.packs")];

    private static StoredPack PackOf(DateTimeOffset at, int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        return new StoredPack(Guid.CreateVersion7(at), bytes);
    }
}
