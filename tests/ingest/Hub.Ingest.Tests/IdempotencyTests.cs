using System.Net;
using Hub.Contracts;

namespace Hub.Ingest.Tests;

public sealed class IdempotencyTests
{
    [Fact]
    public async Task The_same_key_and_body_give_the_first_answer_again_byte_for_byte()
    {
        await using var hub = await IngestHub.StartAsync();
        var client = hub.Supplier();
        var first = await client.DepositAsync(Archives.Xml("1"), fileName: "é.xml", key: "key-1");
        var again = await client.DepositAsync(Archives.Xml("1"), fileName: "é.xml", key: "key-1");
        (await again.Content.ReadAsByteArrayAsync()).ShouldBe(await first.Content.ReadAsByteArrayAsync());
        again.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        again.Headers.Location.ShouldBe(first.Headers.Location);
        again.Content.Headers.ContentType.ShouldBe(first.Content.Headers.ContentType);
        again.Headers.GetValues("Idempotency-Replayed").ShouldBe(["true"]);
        first.Headers.Contains("Idempotency-Replayed").ShouldBeFalse();
        (await hub.CountAsync()).ShouldBe((1, 1, 1, 1, 2));
    }

    [Theory]
    [InlineData("application/zip")]
    [InlineData("application/gzip")]
    public async Task An_archive_sent_again_gives_the_first_answer_again(string mediaType)
    {
        await using var hub = await IngestHub.StartAsync();
        (string, byte[])[] files = [.. Archives.Invoices(5), ("empty.xml", []), ("large.pdf", Archives.Noise(1_000_000))];
        var archive = mediaType == "application/zip" ? Archives.Zip(files) : Archives.TarGz(files);
        var first = await hub.Supplier().DepositArchiveAsync(archive, mediaType, "key");
        await first.ShouldBeTakenAsync();
        var again = await hub.Supplier().DepositArchiveAsync(archive, mediaType, "key");
        (await again.Content.ReadAsStringAsync()).ShouldBe(await first.Content.ReadAsStringAsync());
        (await hub.CountAsync()).Documents.ShouldBe(6);
        hub.LeftFiles().ShouldBeEmpty();
        hub.LargeDocuments().Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_form_sent_again_with_another_boundary_is_the_same_request()
    {
        await using var hub = await IngestHub.StartAsync();
        var first = await hub.Supplier().SendAsync("/v1/deposits", DepositClient.Form(("a.xml", Archives.Xml("1"))), "key");
        var again = await hub.Supplier().SendAsync("/v1/deposits", DepositClient.Form(("a.xml", Archives.Xml("1"))), "key");
        (await again.Content.ReadAsStringAsync()).ShouldBe(await first.Content.ReadAsStringAsync());
        await (await hub.Supplier().SendAsync("/v1/deposits", DepositClient.Form(("b.xml", Archives.Xml("1"))), "key")).ShouldBeRefusedAsync(409, "idempotency-key-reused");
    }

    [Fact]
    public async Task The_same_key_with_another_body_is_refused_and_nothing_is_stored_of_it()
    {
        await using var hub = await IngestHub.StartAsync();
        await (await hub.Supplier().DepositAsync(Archives.Xml("1"), key: "key")).ShouldBeTakenAsync();
        await (await hub.Supplier().DepositAsync(Archives.Xml("2"), key: "key")).ShouldBeRefusedAsync(409, "idempotency-key-reused");
        (await hub.CountAsync()).ShouldBe((1, 1, 1, 1, 2));
    }

    [Fact]
    public async Task Bytes_behind_the_end_of_a_tar_are_part_of_the_body()
    {
        await using var hub = await IngestHub.StartAsync();
        var tar = Archives.Tar(("a.xml", Archives.Xml("1")));
        await (await hub.Supplier().DepositArchiveAsync(tar, "application/x-tar", "key")).ShouldBeTakenAsync();
        await (await hub.Supplier().DepositArchiveAsync([.. tar, .. new byte[512]], "application/x-tar", "key")).ShouldBeRefusedAsync(409, "idempotency-key-reused");
    }

    [Fact]
    public async Task Requests_at_the_same_time_with_one_key_take_effect_once()
    {
        await using var hub = await IngestHub.StartAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(async _ =>
            await (await hub.Supplier().DepositAsync(Archives.Xml("1"), key: "key")).Content.ReadAsStringAsync()));
        answers.Distinct().ShouldHaveSingleItem().ShouldContain("invoiceId");
        (await hub.CountAsync()).ShouldBe((1, 1, 1, 1, 2));
    }

    [Fact]
    public async Task Archives_at_the_same_time_with_one_key_and_different_bodies_let_one_through()
    {
        await using var hub = await IngestHub.StartAsync();
        var codes = await Task.WhenAll(Enumerable.Range(0, 8).Select(async number =>
            (int)(await hub.Supplier().DepositArchiveAsync(Archives.Zip(("a.xml", Archives.Xml($"{number}"))), key: "key")).StatusCode));
        codes.Order().ShouldBe([202, .. Enumerable.Repeat(409, 7)]);
        (await hub.CountAsync()).Documents.ShouldBe(1);
    }

    [Fact]
    public async Task Two_processes_on_one_store_let_a_key_take_effect_once()
    {
        await using var one = await IngestHub.StartAsync();
        await using var two = await IngestHub.StartAsync(folder: one.Folder);
        // Each process has a key of its own to sign test tokens with; the last one started is the one that both check with.
        var tokens = two.Process.Tokens;
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(async number =>
        {
            var hub = number % 2 == 0 ? one : two;
            var client = hub.Process.With(tokens.Mint("supplier-a", "supplier"));
            return await (await client.DepositAsync(Archives.Xml("1"), key: "key")).Content.ReadAsStringAsync();
        }));
        answers.Distinct().ShouldHaveSingleItem().ShouldContain("invoiceId");
        (await one.CountAsync()).ShouldBe((1, 1, 1, 1, 2));
    }

    [Fact]
    public async Task A_key_belongs_to_its_account()
    {
        await using var hub = await IngestHub.StartAsync();
        await (await hub.Supplier("supplier-a").DepositAsync(Archives.Xml("1"), key: "key")).ShouldBeTakenAsync();
        await (await hub.Supplier("supplier-b").DepositAsync(Archives.Xml("2"), key: "key")).ShouldBeTakenAsync();
        await (await hub.Supplier("supplier-a").DepositAsync(Archives.Xml("3"), key: "KEY")).ShouldBeTakenAsync();
        (await hub.SentAsync<InvoicesDeposited>()).Sum(batch => batch.Invoices.Count).ShouldBe(3);
    }

    [Fact]
    public async Task A_refused_request_does_not_use_up_its_key()
    {
        await using var hub = await IngestHub.StartAsync();
        await (await hub.Supplier().DepositArchiveAsync(Archives.Zip(("a.xml", [])), key: "key")).ShouldBeRefusedAsync(422, "archive-all-refused");
        await (await hub.Supplier().DepositArchiveAsync(Archives.Zip(("a.xml", Archives.Xml("1"))), key: "key")).ShouldBeTakenAsync();
    }

    [Theory]
    [InlineData("with space")]
    [InlineData("")]
    [InlineData("256")]
    public async Task A_key_that_is_not_1_to_255_visible_characters_is_refused(string key)
    {
        await using var hub = await IngestHub.StartAsync();
        await (await hub.Supplier().DepositAsync(Archives.Xml("1"), key: key == "256" ? new string('k', 256) : key)).ShouldBeRefusedAsync(400, "idempotency-key-invalid");
        await hub.ShouldHoldNothingAsync();
    }

    [Fact]
    public async Task A_key_of_255_characters_is_taken()
    {
        await using var hub = await IngestHub.StartAsync();
        await (await hub.Supplier().DepositAsync(Archives.Xml("1"), key: new string('~', 255))).ShouldBeTakenAsync();
    }
}
