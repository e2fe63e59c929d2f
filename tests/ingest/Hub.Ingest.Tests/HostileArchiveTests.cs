using System.Buffers.Binary;
using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace Hub.Ingest.Tests;

/// <summary>Archives made to do harm.</summary>
public sealed class HostileArchiveTests
{
    [Fact]
    public async Task A_zip_bomb_is_refused_while_it_expands_and_its_neighbours_are_taken()
    {
        await using var hub = await IngestHub.StartAsync();
        var answer = await (await hub.Supplier().DepositArchiveAsync(Archives.Zip(("bomb.xml", new byte[100 << 20]), ("good.xml", Archives.Xml("1"))))).ShouldBeTakenAsync();
        answer.RefusedEntries().ShouldBe([("bomb.xml", "entry-expands-too-much")]);
        answer.InvoiceNames().ShouldBe(["good.xml"]);
    }

    [Theory]
    [InlineData("application/zip")]
    [InlineData("application/gzip")]
    public async Task An_archive_that_expands_beyond_the_total_is_refused(string mediaType)
    {
        await using var hub = await IngestHub.StartAsync(settings: ("ExpandedBytes", "1048576"));
        var files = Enumerable.Range(0, 30).Select(number => ($"{number}.pdf", Archives.Noise(50_000, number))).ToArray();
        var archive = mediaType == "application/zip" ? Archives.Zip(files) : Archives.TarGz(files);
        await (await hub.Supplier().DepositArchiveAsync(archive, mediaType)).ShouldBeRefusedAsync(422, "archive-expands-too-much");
        await hub.ShouldHoldNothingAsync();
    }

    [Fact]
    public async Task A_zip_whose_entries_share_their_bytes_is_refused()
    {
        await using var hub = await IngestHub.StartAsync();
        var zip = Archives.Zip(CompressionLevel.NoCompression, ("a.pdf", Archives.Noise(200_000)), ("b.pdf", Archives.Noise(100)));
        // The second entry's directory record points to the first entry's data.
        var record = Encoding.Latin1.GetString(zip).LastIndexOf("PK\u0001\u0002", StringComparison.Ordinal);
        BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(record + 20), 200_000);
        BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(record + 24), 200_000);
        BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(record + 42), 0);
        await (await hub.Supplier().DepositArchiveAsync(zip)).ShouldBeRefusedAsync(422, "archive-unreadable");
        await hub.ShouldHoldNothingAsync();
    }

    [Fact]
    public async Task An_encrypted_entry_is_refused_and_its_neighbours_are_taken()
    {
        await using var hub = await IngestHub.StartAsync();
        var zip = Archives.Zip(("secret.xml", Archives.Xml("1")), ("open.xml", Archives.Xml("2")));
        var record = Encoding.Latin1.GetString(zip).IndexOf("PK\u0001\u0002", StringComparison.Ordinal);
        zip[record + 8] |= 1;
        zip[6] |= 1;
        var answer = await (await hub.Supplier().DepositArchiveAsync(zip)).ShouldBeTakenAsync();
        answer.RefusedEntries().ShouldBe([("secret.xml", "entry-encrypted")]);
        answer.InvoiceNames().ShouldBe(["open.xml"]);
    }

    [Fact]
    public async Task An_entry_with_one_changed_byte_is_refused_and_its_neighbours_are_taken()
    {
        await using var hub = await IngestHub.StartAsync();
        var zip = Archives.Zip(CompressionLevel.NoCompression, ("changed.xml", Archives.Xml("F-100")), ("good.xml", Archives.Xml("F-200")));
        var at = Encoding.Latin1.GetString(zip).IndexOf("F-100", StringComparison.Ordinal);
        zip[at + 2] = (byte)'9';
        var answer = await (await hub.Supplier().DepositArchiveAsync(zip)).ShouldBeTakenAsync();
        answer.RefusedEntries().ShouldBe([("changed.xml", "entry-unreadable")]);
        answer.InvoiceNames().ShouldBe(["good.xml"]);
    }

    [Fact]
    public async Task An_entry_in_a_compression_that_is_not_supported_is_refused_and_its_neighbours_are_taken()
    {
        await using var hub = await IngestHub.StartAsync();
        var zip = Archives.Zip(("lzma.xml", Archives.Xml("1")), ("good.xml", Archives.Xml("2")));
        var record = Encoding.Latin1.GetString(zip).IndexOf("PK\u0001\u0002", StringComparison.Ordinal);
        zip[record + 10] = 14;
        zip[8] = 14;
        var answer = await (await hub.Supplier().DepositArchiveAsync(zip)).ShouldBeTakenAsync();
        answer.RefusedEntries().ShouldBe([("lzma.xml", "entry-unreadable")]);
    }

    [Fact]
    public async Task Links_and_devices_in_a_tar_are_refused_and_the_files_are_taken()
    {
        await using var hub = await IngestHub.StartAsync();
        using var buffer = new MemoryStream();
        await using (var tar = new TarWriter(buffer, leaveOpen: true))
        {
            await tar.WriteEntryAsync(new PaxTarEntry(TarEntryType.SymbolicLink, "link.xml") { LinkName = "/etc/passwd" });
            await tar.WriteEntryAsync(new PaxTarEntry(TarEntryType.RegularFile, "good.xml") { DataStream = new MemoryStream(Archives.Xml("1")) });
            await tar.WriteEntryAsync(new PaxTarEntry(TarEntryType.Fifo, "pipe.xml"));
        }
        var answer = await (await hub.Supplier().DepositArchiveAsync(buffer.ToArray(), "application/x-tar")).ShouldBeTakenAsync();
        answer.RefusedEntries().ShouldBe([("link.xml", "entry-not-a-file"), ("pipe.xml", "entry-not-a-file")]);
        answer.InvoiceNames().ShouldBe(["good.xml"]);
    }

    [Fact]
    public async Task A_tar_with_a_header_that_looks_like_the_end_loses_no_document_in_silence()
    {
        await using var hub = await IngestHub.StartAsync();
        var tar = Archives.Tar(Archives.Invoices(3));
        var second = Encoding.Latin1.GetString(tar).LastIndexOf("F-00002.xml", StringComparison.Ordinal);
        var header = second - (second % 512);
        // A checksum of blanks is what the reader takes for the end of the archive.
        tar.AsSpan(header + 148, 8).Fill((byte)' ');
        await (await hub.Supplier().DepositArchiveAsync(tar, "application/x-tar")).ShouldBeRefusedAsync(422, "archive-unreadable");
        await hub.ShouldHoldNothingAsync();
    }

    [Fact]
    public async Task A_tar_without_its_end_is_refused_because_nobody_knows_what_was_cut_off()
    {
        await using var hub = await IngestHub.StartAsync();
        var tar = Archives.Tar(Archives.Invoices(3));
        await (await hub.Supplier().DepositArchiveAsync(tar[..^1024], "application/x-tar")).ShouldBeRefusedAsync(422, "archive-unreadable");
    }

    /// <summary>Whatever a byte of an archive is changed to, the answer is a deposit or a refusal, never a fault of ours.</summary>
    [Theory]
    [InlineData("application/zip")]
    [InlineData("application/gzip")]
    [InlineData("application/x-tar")]
    [InlineData("multipart/form-data; boundary=b")]
    public async Task A_damaged_archive_is_never_a_fault_of_ours(string mediaType)
    {
        await using var hub = await IngestHub.StartAsync();
        var archive = mediaType switch
        {
            "application/zip" => Archives.Zip(Archives.Invoices(3)),
            "application/gzip" => Archives.TarGz(Archives.Invoices(3)),
            "application/x-tar" => Archives.Tar(Archives.Invoices(3)),
            _ => await Form().ReadAsByteArrayAsync(),
        };
        var random = new Random(20261123);
        for (var round = 0; round < 400; round++)
        {
            var damaged = Damage(archive, random);
            var response = await hub.Supplier().DepositArchiveAsync(damaged, mediaType);
            ((int)response.StatusCode).ShouldBeOneOf(202, 400, 413, 422);
        }
        hub.LeftFiles().ShouldBeEmpty();

        static MultipartFormDataContent Form()
        {
            var form = new MultipartFormDataContent("b");
            foreach (var (name, content) in Archives.Invoices(3)) form.Add(new ByteArrayContent(content), "file", name);
            return form;
        }
    }

    private static byte[] Damage(byte[] archive, Random random)
    {
        var damaged = archive.ToArray();
        for (var changes = random.Next(1, 6); changes > 0; changes--) damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
        return random.Next(4) == 0 ? damaged[..random.Next(1, damaged.Length)] : damaged;
    }
}
