using Hub.Contracts;

namespace Hub.Ingest.Tests;

public sealed class DepositArchiveTests
{
    [Theory]
    [InlineData("application/zip")]
    [InlineData("application/gzip")]
    [InlineData("application/x-tar")]
    public async Task The_documents_of_an_archive_are_taken_each_with_an_id_of_its_own(string mediaType)
    {
        await using var hub = await IngestHub.StartAsync();
        var files = Archives.Invoices(7);
        var response = await hub.Supplier().DepositArchiveAsync(Make(mediaType, files), mediaType);
        var answer = await response.ShouldBeTakenAsync();
        response.Headers.Location!.ToString().ShouldBe($"/v1/deposits/{answer.GetProperty("depositId").GetGuid()}");
        answer.TryGetProperty("invoiceId", out _).ShouldBeFalse();
        answer.InvoiceNames().ShouldBe(files.Select(file => file.Name));
        answer.GetProperty("invoices").EnumerateArray().Select(invoice => invoice.GetProperty("invoiceId").GetGuid()).Distinct().Count().ShouldBe(7);
        var documents = await hub.DocumentsOfAsync((await hub.SentAsync<InvoicesDeposited>()).Single());
        documents.Count.ShouldBe(files.Length);
        documents.Zip(files).ShouldAllBe(pair => pair.First.SequenceEqual(pair.Second.Content));
    }

    [Fact]
    public async Task The_files_of_a_form_are_taken()
    {
        await using var hub = await IngestHub.StartAsync();
        var form = DepositClient.Form(("a.xml", Archives.Xml("1")), ("b.xml", Archives.Xml("2")));
        form.Add(new StringContent("november"), "comment");
        (await (await hub.Supplier().SendAsync("/v1/deposits", form)).ShouldBeTakenAsync()).InvoiceNames().ShouldBe(["a.xml", "b.xml"]);
    }

    [Fact]
    public async Task A_large_deposit_is_one_transaction_and_many_messages_of_at_most_100_documents()
    {
        await using var hub = await IngestHub.StartAsync();
        var answer = await (await hub.Supplier().DepositArchiveAsync(Archives.Zip(Archives.Invoices(1_050)))).ShouldBeTakenAsync();
        answer.GetProperty("accepted").GetInt32().ShouldBe(1_050);
        var batches = await hub.SentAsync<InvoicesDeposited>();
        batches.Select(batch => batch.Invoices.Count).ShouldBe([.. Enumerable.Repeat(100, 10), 50]);
        batches.SelectMany(batch => batch.Invoices).Select(invoice => invoice.InvoiceId)
            .ShouldBe(answer.GetProperty("invoices").EnumerateArray().Select(invoice => invoice.GetProperty("invoiceId").GetGuid()));
        var received = await hub.SentAsync<DepositsReceived>();
        received.ShouldAllBe(batch => batch.Deposits.Single().Accepted == 1_050);
        (await hub.CountAsync()).ShouldBe((1, 1_050, 11, 0, 22));
    }

    [Fact]
    public async Task A_message_holds_at_most_2_MB_of_compressed_documents()
    {
        await using var hub = await IngestHub.StartAsync();
        var files = Enumerable.Range(0, 50).Select(number => ($"{number}.pdf", Archives.Noise(60_000, number))).ToArray();
        await (await hub.Supplier().DepositArchiveAsync(Archives.TarGz(files), "application/gzip")).ShouldBeTakenAsync();
        var batches = await hub.SentAsync<InvoicesDeposited>();
        batches.Select(batch => batch.Invoices.Count).ShouldBe([34, 16]);
    }

    [Theory]
    [InlineData("application/zip")]
    [InlineData("application/gzip")]
    public async Task One_bad_file_does_not_spoil_the_others(string mediaType)
    {
        await using var hub = await IngestHub.StartAsync(settings: ("DocumentBytes", "1048576"));
        (string, byte[])[] files =
        [
            ("good/first.xml", Archives.Xml("1")),
            ("empty.xml", []),
            ("../../etc/cron.d/evil.xml", Archives.Xml("2")),
            ("large.pdf", Archives.Noise((1 << 20) + 1)),
            ("inner.zip", Archives.Zip(("a.xml", Archives.Xml("3")))),
            ("inner.tar", Archives.Tar(("a.xml", Archives.Xml("3")))),
            (new string('n', 252) + ".xml", Archives.Xml("4")),
            ("bad\u0007name.xml", Archives.Xml("5")),
            ("last.xml", Archives.Xml("6")),
        ];
        var answer = await (await hub.Supplier().DepositArchiveAsync(Make(mediaType, files), mediaType)).ShouldBeTakenAsync();
        answer.InvoiceNames().ShouldBe(["first.xml", "last.xml"]);
        answer.GetProperty("refused").GetInt32().ShouldBe(7);
        answer.RefusedEntries().ShouldBe([
            ("empty.xml", "document-empty"),
            ("../../etc/cron.d/evil.xml", "file-name-unsafe"),
            ("large.pdf", "document-too-large"),
            ("inner.zip", "document-is-archive"),
            ("inner.tar", "document-is-archive"),
            (new string('n', 252) + ".xml", "file-name-too-long"),
            ("bad\uFFFDname.xml", "file-name-unsafe"),
        ]);
        (await hub.SentAsync<DepositsReceived>()).Single().Deposits.Single().Refused.ShouldBe(7);
        hub.LeftFiles().ShouldBeEmpty();
    }

    [Fact]
    public async Task Folders_and_the_files_of_operating_systems_are_neither_taken_nor_refused()
    {
        await using var hub = await IngestHub.StartAsync();
        var answer = await (await hub.Supplier().DepositArchiveAsync(Archives.Zip(
            ("november/", []), ("november/F-1.xml", Archives.Xml("1")), ("__MACOSX/november/._F-1.xml", [1, 2]), ("november/.DS_Store", [1]), ("Thumbs.db", [1])))).ShouldBeTakenAsync();
        answer.InvoiceNames().ShouldBe(["F-1.xml"]);
        answer.GetProperty("refused").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task An_archive_of_10000_empty_files_is_refused_with_a_reason_for_each()
    {
        await using var hub = await IngestHub.StartAsync();
        var files = Enumerable.Range(0, 10_000).Select(number => ($"{number}.xml", Array.Empty<byte>())).ToArray();
        var problem = await (await hub.Supplier().DepositArchiveAsync(Archives.Zip(files))).ShouldBeRefusedAsync(422, "archive-all-refused");
        problem.RefusedEntries().Length.ShouldBe(10_000);
        problem.RefusedEntries().ShouldAllBe(entry => entry.Code == "document-empty");
        await hub.ShouldHoldNothingAsync();
    }

    [Theory]
    [InlineData("application/zip")]
    [InlineData("application/gzip")]
    [InlineData("multipart/form-data; boundary=b")]
    public async Task An_archive_with_too_many_entries_is_refused_as_a_whole(string mediaType)
    {
        await using var hub = await IngestHub.StartAsync(settings: ("ArchiveEntries", "20"));
        var files = Archives.Invoices(21);
        var response = mediaType.StartsWith("multipart", StringComparison.Ordinal)
            ? await hub.Supplier().SendAsync("/v1/deposits", DepositClient.Form(files))
            : await hub.Supplier().DepositArchiveAsync(Make(mediaType, files), mediaType);
        (await response.ShouldBeRefusedAsync(422, "archive-too-many-entries")).GetProperty("detail").GetString()!.ShouldContain("20");
        await hub.ShouldHoldNothingAsync();
    }

    [Theory]
    [InlineData("application/zip")]
    [InlineData("application/gzip")]
    [InlineData("application/x-tar")]
    public async Task What_is_not_an_archive_is_refused(string mediaType)
    {
        await using var hub = await IngestHub.StartAsync();
        await (await hub.Supplier().DepositArchiveAsync(Archives.Xml("1", padding: 2_000), mediaType)).ShouldBeRefusedAsync(422, "archive-unreadable");
        await hub.ShouldHoldNothingAsync();
    }

    [Theory]
    [InlineData("application/zip", 0.5)]
    [InlineData("application/zip", 0.99)]
    [InlineData("application/gzip", 0.5)]
    [InlineData("application/gzip", 0.999)]
    [InlineData("application/x-tar", 0.5)]
    public async Task An_archive_that_was_cut_short_is_refused_as_a_whole(string mediaType, double part)
    {
        await using var hub = await IngestHub.StartAsync();
        var archive = Make(mediaType, [.. Archives.Invoices(30), ("large.pdf", Archives.Noise(1_000_000))]);
        await (await hub.Supplier().DepositArchiveAsync(archive[..(int)(archive.Length * part)], mediaType)).ShouldBeRefusedAsync(422, "archive-unreadable");
        await hub.ShouldHoldNothingAsync();
        hub.LargeDocuments().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("application/zip")]
    [InlineData("application/gzip")]
    public async Task An_archive_without_a_file_is_refused(string mediaType)
    {
        await using var hub = await IngestHub.StartAsync();
        await (await hub.Supplier().DepositArchiveAsync(Make(mediaType, [(".DS_Store", [1])]), mediaType)).ShouldBeRefusedAsync(422, "archive-empty");
        await hub.ShouldHoldNothingAsync();
    }

    [Fact]
    public async Task Documents_large_and_small_of_one_archive_are_all_taken()
    {
        await using var hub = await IngestHub.StartAsync();
        var answer = await (await hub.Supplier().DepositArchiveAsync(Archives.Zip(
            ("small.xml", Archives.Xml("1")), ("large.pdf", Archives.Noise(3_000_000)), ("last.xml", Archives.Xml("2"))))).ShouldBeTakenAsync();
        answer.GetProperty("accepted").GetInt32().ShouldBe(3);
        (await hub.SentAsync<InvoicesDeposited>()).Single().Invoices.Select(invoice => invoice.PackLength is null).ShouldBe([false, true, false]);
        hub.LargeDocuments().Count.ShouldBe(1);
        hub.LeftFiles().ShouldBeEmpty();
    }

    private static byte[] Make(string mediaType, (string, byte[])[] files) => mediaType switch
    {
        "application/zip" => Archives.Zip(files),
        "application/gzip" => Archives.TarGz(files),
        _ => Archives.Tar(files),
    };
}
