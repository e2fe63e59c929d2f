using System.Text;

namespace Hub.Ingest.Tests;

/// <summary>How much memory a deposit may ask for. Bounds on bytes allocated, not on time; alone in the process, because the count is the process's.</summary>
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
[Collection(nameof(MemoryTests))]
public sealed class MemoryTests
{
    [Fact]
    public async Task A_gzip_bomb_is_refused_while_it_expands()
    {
        await using var hub = await IngestHub.StartAsync();
        var archive = Archives.TarGz(("good.xml", Archives.Xml("1")), ("bomb.xml", new byte[100 << 20]));
        var before = GC.GetTotalAllocatedBytes();
        await (await hub.Supplier().DepositArchiveAsync(archive, "application/gzip")).ShouldBeRefusedAsync(422, "archive-expands-too-much");
        (GC.GetTotalAllocatedBytes() - before).ShouldBeLessThan(40 << 20);
        await hub.ShouldHoldNothingAsync();
    }

    [Fact]
    public async Task A_tar_whose_header_claims_2_GB_of_attributes_is_refused_without_making_room_for_them()
    {
        await using var hub = await IngestHub.StartAsync();
        var tar = Archives.Tar(Archives.Invoices(1));
        // The first block is the attribute header. Its size field says 2 GB, in octal, and its checksum is right.
        Encoding.ASCII.GetBytes("17777777700").CopyTo(tar, 124);
        tar.AsSpan(148, 8).Fill((byte)' ');
        var sum = tar.Take(512).Sum(value => value);
        Encoding.ASCII.GetBytes(Convert.ToString(sum, 8).PadLeft(6, '0') + "\0 ").CopyTo(tar, 148);
        var before = GC.GetTotalAllocatedBytes();
        await (await hub.Supplier().DepositArchiveAsync(tar, "application/x-tar")).ShouldBeRefusedAsync(422, "archive-unreadable");
        (GC.GetTotalAllocatedBytes() - before).ShouldBeLessThan(40L << 20);
    }

    [Fact]
    public async Task A_zip_whose_directory_would_fill_the_memory_is_refused_before_it_is_read()
    {
        await using var hub = await IngestHub.StartAsync();
        var name = new string('n', 1_000);
        var zip = Archives.Zip([.. Enumerable.Range(0, 40_000).Select(number => ($"{name}{number}", Array.Empty<byte>()))]);
        var before = GC.GetTotalAllocatedBytes();
        await (await hub.Supplier().DepositArchiveAsync(zip)).ShouldBeRefusedAsync(422, "archive-too-many-entries");
        (GC.GetTotalAllocatedBytes() - before).ShouldBeLessThan(120L << 20);
        await hub.ShouldHoldNothingAsync();
    }

    [Fact]
    public async Task A_zip_of_300_MB_is_taken_in_a_bounded_part_of_its_size()
    {
        await using var hub = await IngestHub.StartAsync();
        using var folder = new Testing.TempFolder();
        var path = folder.File("large.zip");
        await WriteLargeZipAsync(path);
        var before = GC.GetTotalAllocatedBytes();
        await using var file = File.OpenRead(path);
        var content = new StreamContent(file);
        content.Headers.ContentType = new("application/zip");
        (await (await hub.Supplier().SendAsync("/v1/deposits", content)).ShouldBeTakenAsync()).GetProperty("accepted").GetInt32().ShouldBe(3_003);
        GC.GetTotalAllocatedBytes().ShouldBeLessThan(before + (700L << 20));
        hub.LeftFiles().ShouldBeEmpty();
    }

    /// <summary>Three documents of 60 MB, and 3,000 that travel inside messages with 40 KB each.</summary>
    private static async Task WriteLargeZipAsync(string path)
    {
        await using var file = File.Create(path);
        await using var zip = new System.IO.Compression.ZipArchive(file, System.IO.Compression.ZipArchiveMode.Create);
        for (var at = 0; at < 3_003; at++)
        {
            await using var entry = await zip.CreateEntry($"{at}.pdf", System.IO.Compression.CompressionLevel.NoCompression).OpenAsync();
            await entry.WriteAsync(Archives.Noise(at < 3 ? 60 << 20 : 40_000, at));
        }
    }
}
