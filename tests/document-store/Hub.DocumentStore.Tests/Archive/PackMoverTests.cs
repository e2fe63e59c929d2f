using Hub.DocumentStore.Archive;
using Hub.Testing;
using Microsoft.Extensions.Time.Testing;

namespace Hub.DocumentStore.Tests.Archive;

public sealed class PackMoverTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 26, 12, 0, 0, TimeSpan.Zero);
    private readonly TempFolder folder = new();
    private readonly MemoryShelf shelf = new();
    private readonly FakeTimeProvider clock = new(Noon.AddDays(8));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Packs_of_old_days_are_moved_into_the_files_of_their_days_and_read_back_and_young_days_stay()
    {
        var old = new[] { shelf.Add(Noon.AddDays(-1), 5000), shelf.Add(Noon, 3), shelf.Add(Noon.AddHours(12).AddMilliseconds(-1), 70_000) };
        var young = shelf.Add(Noon.AddHours(12), 10);
        await MoveAsync();
        shelf.Packs.ShouldBe([young]);
        Files().ShouldBe(["2026-11-25.packs", "2026-11-26.packs"]);
        await ShouldReadAsync(new ArchiveOptions(), old);
        clock.Advance(TimeSpan.FromHours(12));
        await MoveAsync();
        shelf.Packs.ShouldBeEmpty();
        await ShouldReadAsync(new ArchiveOptions(), [.. old, young]);
    }

    [Fact]
    public async Task How_many_days_stay_is_a_setting_and_with_none_nothing_is_moved()
    {
        shelf.Add(Noon, 10);
        await MoveAsync(new ArchiveOptions { Days = 0 });
        await MoveAsync(new ArchiveOptions { Days = 8 });
        shelf.Packs.Count.ShouldBe(1);
        await MoveAsync(new ArchiveOptions { Days = 1 });
        shelf.Packs.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_transaction_moves_a_bounded_number_of_packs_and_of_bytes()
    {
        for (var number = 0; number < 300; number++) shelf.Add(Noon, 10);
        for (var number = 0; number < 5; number++) shelf.Add(Noon.AddDays(-1), 1500 << 10);
        shelf.Add(Noon.AddDays(-2), 5 << 20);
        await MoveAsync();
        shelf.Transactions.ShouldBe([1, 2, 2, 1, 256, 44]);
    }

    [Fact]
    public async Task A_crash_between_the_file_and_the_rows_leaves_bytes_that_nothing_refers_to_and_the_packs_are_moved_again()
    {
        var packs = new[] { shelf.Add(Noon, 1000), shelf.Add(Noon, 2000, seed: 2) };
        shelf.Crash = new TimeoutException();
        await Should.ThrowAsync<TimeoutException>(() => MoveAsync());
        shelf.Packs.Count.ShouldBe(2);
        await File.AppendAllBytesAsync(Path.Combine(Home, "2026-11-26.packs"), [1, 2, 3], Stop);
        await MoveAsync();
        shelf.Packs.ShouldBeEmpty();
        new FileInfo(Path.Combine(Home, "2026-11-26.packs")).Length.ShouldBe((2 * (32 + 1000 + 32 + 2000)) + 3);
        await ShouldReadAsync(new ArchiveOptions(), packs);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(20)]
    [InlineData(24)]
    [InlineData(32)]
    [InlineData(131)]
    public async Task A_changed_byte_anywhere_is_a_fault_that_names_the_file(int at)
    {
        var pack = shelf.Add(Noon, 100);
        await MoveAsync();
        var path = Path.Combine(Home, "2026-11-26.packs");
        var bytes = await File.ReadAllBytesAsync(path, Stop);
        bytes[at] ^= 1;
        await File.WriteAllBytesAsync(path, bytes, Stop);
        var fault = await Should.ThrowAsync<DayFileException>(() => ReadAsync(new ArchiveOptions(), pack.PackId));
        (fault.Fault, fault.FileName).ShouldBe((DayFileFault.Damaged, "test/2026-11-26.packs"));
        fault.Message.ShouldContain(path);
    }

    [Fact]
    public async Task A_file_that_was_cut_off_and_a_place_of_another_pack_are_faults()
    {
        var (first, last) = (shelf.Add(Noon, 100), shelf.Add(Noon.AddSeconds(1), 100));
        await MoveAsync();
        shelf.Places[first.PackId] = new ArchivedPack { PackId = first.PackId, FileName = "test/2026-11-26.packs", Position = shelf.Places[last.PackId].Position, Length = 100 };
        (await Should.ThrowAsync<DayFileException>(() => ReadAsync(new ArchiveOptions(), first.PackId))).Fault.ShouldBe(DayFileFault.Damaged);
        await using (var file = File.OpenWrite(Path.Combine(Home, "2026-11-26.packs"))) file.SetLength(200);
        (await Should.ThrowAsync<DayFileException>(() => ReadAsync(new ArchiveOptions(), last.PackId))).Fault.ShouldBe(DayFileFault.Damaged);
    }

    [Fact]
    public async Task A_file_is_read_where_it_was_moved_to_and_one_that_is_nowhere_is_a_fault_that_names_it()
    {
        var pack = shelf.Add(Noon, 100);
        await MoveAsync();
        var cold = MoveAway("2026-11-26.packs");
        await ShouldReadAsync(cold, [pack]);
        var fault = await Should.ThrowAsync<DayFileException>(() => ReadAsync(new ArchiveOptions(), pack.PackId));
        (fault.Fault, fault.FileName).ShouldBe((DayFileFault.Missing, "test/2026-11-26.packs"));
        fault.Message.ShouldContain(Path.GetDirectoryName(Home)!);
    }

    [Fact]
    public async Task What_comes_late_for_a_day_whose_file_was_moved_begins_another_file()
    {
        var first = shelf.Add(Noon, 100);
        await MoveAsync();
        var cold = MoveAway("2026-11-26.packs");
        var late = shelf.Add(Noon.AddHours(1), 100, seed: 2);
        await MoveAsync(cold);
        var later = shelf.Add(Noon.AddHours(2), 100, seed: 3);
        await MoveAsync(cold);
        Files().ShouldBe(["2026-11-26.late-2026-12-04.packs"]);
        await ShouldReadAsync(cold, [first, late, later]);
    }

    [Fact]
    public async Task Of_two_files_of_one_name_the_one_that_holds_the_pack_is_read()
    {
        var pack = shelf.Add(Noon, 100);
        await MoveAsync();
        var cold = MoveAway("2026-11-26.packs");
        await File.WriteAllBytesAsync(Path.Combine(Home, "2026-11-26.packs"), new byte[500], Stop);
        await ShouldReadAsync(cold, [pack]);
    }

    [Fact]
    public async Task While_one_process_moves_another_moves_nothing()
    {
        shelf.Add(Noon, 100);
        var options = new ArchiveOptions { Days = 7 };
        using (new TestArchive(folder.Path, options).TryTakeTurn()) await MoveAsync();
        shelf.Packs.Count.ShouldBe(1);
        await MoveAsync();
        shelf.Packs.ShouldBeEmpty();
    }

    public void Dispose() => folder.Dispose();

    private string Home => Path.Combine(folder.Path, "archive", "test");

    private IEnumerable<string?> Files() => Directory.EnumerateFiles(Home, "*.packs").Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private Task MoveAsync(ArchiveOptions? options = null) => new PackMover(new TestArchive(folder.Path, options ?? new ArchiveOptions()), shelf, clock).MoveAsync((_, _) => { }, Stop);

    /// <summary>As an operator does.</summary>
    private ArchiveOptions MoveAway(string file)
    {
        var cold = folder.File("cold");
        Directory.CreateDirectory(Path.Combine(cold, "test"));
        File.Move(Path.Combine(Home, file), Path.Combine(cold, "test", file));
        return new ArchiveOptions { Folders = { folder.File("nowhere"), cold } };
    }

    private Task<ReadOnlyMemory<byte>> ReadAsync(ArchiveOptions options, Guid packId) => new TestArchive(folder.Path, options).ReadAsync(shelf.Places[packId], Stop);

    private async Task ShouldReadAsync(ArchiveOptions options, StoredPack[] packs)
    {
        foreach (var pack in packs) (await ReadAsync(options, pack.PackId)).ToArray().ShouldBe(pack.Bytes);
    }
}
