using System.Net.Http.Headers;

namespace Hub.Ingest.Tests;

/// <summary>Requests that must be refused as a whole: a clear answer, and nothing stored.</summary>
public sealed class BadRequestTests
{
    [Theory]
    [InlineData("/v1/invoices", "application/xml")]
    [InlineData("/v1/deposits", "application/zip")]
    [InlineData("/v1/deposits", "application/gzip")]
    public async Task An_empty_body_is_refused(string address, string mediaType)
    {
        await using var hub = await IngestHub.StartAsync();
        await (await hub.Supplier().PostAsync(address, [], mediaType, null, null)).ShouldBeRefusedAsync(400, "body-empty");
        await hub.ShouldHoldNothingAsync();
    }

    [Fact]
    public async Task A_body_of_unknown_length_that_turns_out_empty_is_refused()
    {
        await using var hub = await IngestHub.StartAsync();
        var content = new ChunkedContent([]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/xml");
        await (await hub.Supplier().SendAsync("/v1/invoices", content)).ShouldBeRefusedAsync(400, "body-empty");
        await hub.ShouldHoldNothingAsync();
    }

    [Theory]
    [InlineData("/v1/invoices", "application/json")]
    [InlineData("/v1/invoices", "application/zip")]
    [InlineData("/v1/deposits", "application/xml")]
    [InlineData("/v1/deposits", "text/plain")]
    public async Task A_content_type_that_is_not_taken_is_answered_with_those_that_are(string address, string mediaType)
    {
        await using var hub = await IngestHub.StartAsync();
        var problem = await (await hub.Supplier().PostAsync(address, Archives.Xml("1"), mediaType, null, null)).ShouldBeRefusedAsync(415, "content-type-not-supported");
        problem.GetProperty("detail").GetString()!.ShouldContain("multipart/form-data");
        await hub.ShouldHoldNothingAsync();
    }

    [Fact]
    public async Task A_missing_content_type_is_refused()
    {
        await using var hub = await IngestHub.StartAsync();
        await (await hub.Supplier().SendAsync("/v1/invoices", new ByteArrayContent(Archives.Xml("1")))).ShouldBeRefusedAsync(415, "content-type-not-supported");
    }

    [Fact]
    public async Task A_compressed_body_is_refused_instead_of_being_taken_for_a_document()
    {
        await using var hub = await IngestHub.StartAsync();
        var content = new ByteArrayContent(Archives.Gzip(Archives.Xml("1")));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/xml");
        content.Headers.ContentEncoding.Add("gzip");
        await (await hub.Supplier().SendAsync("/v1/invoices", content)).ShouldBeRefusedAsync(415, "content-encoding-not-supported");
        await hub.ShouldHoldNothingAsync();
    }

    [Fact]
    public async Task An_archive_sent_as_a_document_is_told_where_to_go()
    {
        await using var hub = await IngestHub.StartAsync();
        var problem = await (await hub.Supplier().DepositAsync(Archives.Zip(("a.xml", Archives.Xml("1"))), "application/octet-stream")).ShouldBeRefusedAsync(422, "document-is-archive");
        problem.GetProperty("detail").GetString()!.ShouldContain("/v1/deposits");
        await hub.ShouldHoldNothingAsync();
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("C:/invoice.xml")]
    public async Task A_document_with_an_unsafe_name_is_refused(string name)
    {
        await using var hub = await IngestHub.StartAsync();
        await (await hub.Supplier().DepositAsync(Archives.Xml("1"), fileName: name)).ShouldBeRefusedAsync(422, "file-name-unsafe");
        await hub.ShouldHoldNothingAsync();
    }

    [Fact]
    public async Task A_document_over_the_limit_is_refused_and_the_answer_says_the_limit()
    {
        await using var hub = await IngestHub.StartAsync(settings: ("DocumentBytes", "1048576"));
        var problem = await (await hub.Supplier().DepositAsync(Archives.Noise((1 << 20) + 1), "application/pdf")).ShouldBeRefusedAsync(413, "document-too-large");
        problem.GetProperty("detail").GetString()!.ShouldContain("1 MB");
        problem.GetProperty("detailFr").GetString()!.ShouldContain("1 Mo");
        await hub.ShouldHoldNothingAsync();
    }

    [Fact]
    public async Task A_document_of_exactly_the_limit_is_taken()
    {
        await using var hub = await IngestHub.StartAsync(settings: ("DocumentBytes", "1048576"));
        await (await hub.Supplier().DepositAsync(Archives.Noise(1 << 20), "application/pdf")).ShouldBeTakenAsync();
    }

    [Theory]
    [InlineData("/v1/invoices", "application/pdf", "document-too-large")]
    [InlineData("/v1/deposits", "application/zip", "archive-too-large")]
    [InlineData("/v1/deposits", "application/x-tar", "archive-too-large")]
    public async Task A_body_of_unknown_length_is_refused_when_it_passes_the_limit(string address, string mediaType, string code)
    {
        await using var hub = await IngestHub.StartAsync(settings: [("DocumentBytes", "1048576"), ("ArchiveBytes", "1048576")]);
        var content = new ChunkedContent(mediaType == "application/x-tar" ? Archives.Tar(("a.pdf", Archives.Noise(1_500_000))) : Archives.Noise(1_500_000));
        content.Headers.ContentType = new MediaTypeHeaderValue(mediaType);
        await (await hub.Supplier().SendAsync(address, content)).ShouldBeRefusedAsync(413, code);
        await hub.ShouldHoldNothingAsync();
    }

    [Theory]
    [InlineData("/v1/invoices", "application/pdf", "document-too-large")]
    [InlineData("/v1/deposits", "application/zip", "archive-too-large")]
    public async Task A_body_of_2_GB_is_refused_before_it_is_sent(string address, string mediaType, string code)
    {
        await using var hub = await IngestHub.StartAsync();
        await using var connection = await RawConnection.OpenAsync(hub.Process, address, mediaType, contentLength: 2L << 30);
        var answer = await connection.ReadAnswerAsync();
        answer.ShouldStartWith("HTTP/1.1 413");
        answer.ShouldContain(code);
        await hub.ShouldHoldNothingAsync();
    }

    [Theory]
    [InlineData("multipart/form-data")]
    [InlineData("multipart/form-data; boundary=absent")]
    [InlineData("multipart/form-data; boundary=here")]
    public async Task A_form_that_is_malformed_is_refused(string mediaType)
    {
        await using var hub = await IngestHub.StartAsync();
        var body = "--here\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.xml\"\r\n\r\n<Invoice/>"u8.ToArray();
        await (await hub.Supplier().PostAsync("/v1/deposits", body, mediaType, null, null)).ShouldBeRefusedAsync(400, "multipart-unreadable");
        await hub.ShouldHoldNothingAsync();
    }

    [Theory]
    [InlineData("/v1/invoices", "application/xml")]
    [InlineData("/v1/deposits", "application/zip")]
    [InlineData("/v1/deposits", "application/gzip")]
    [InlineData("/v1/deposits", "multipart/form-data; boundary=b")]
    public async Task A_connection_that_is_lost_halfway_leaves_nothing(string address, string mediaType)
    {
        await using var hub = await IngestHub.StartAsync();
        var body = mediaType switch
        {
            "application/zip" => Archives.Zip(Archives.Invoices(50)),
            "application/gzip" => Archives.TarGz([.. Archives.Invoices(50), ("large.pdf", Archives.Noise(2_000_000))]),
            "application/xml" => Archives.Noise(2_000_000),
            _ => [.. "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.pdf\"\r\n\r\n"u8, .. Archives.Noise(2_000_000), .. "\r\n--b--\r\n"u8],
        };
        await using (var connection = await RawConnection.OpenAsync(hub.Process, address, mediaType, body.Length)) await connection.SendAsync(body.AsMemory(0, body.Length / 2));
        // The server notices in its own time; a deposit that is taken afterwards shows that nothing of the lost one is in the way.
        await (await hub.Supplier().DepositAsync(Archives.Xml("next"))).ShouldBeTakenAsync();
        await Testing.Eventually.TrueAsync(() => hub.LeftFiles().Count == 0, "the spool and the staging place are empty");
        (await hub.CountAsync()).ShouldBe((1, 1, 1, 0, 2));
        hub.LargeDocuments().ShouldBeEmpty();
    }
}
