using System.Security.Cryptography;
using Hub.Contracts;
using Hub.DocumentStore;

namespace Hub.Ingest.Tests;

public sealed class DepositInvoiceTests
{
    [Fact]
    public async Task A_document_is_answered_202_with_its_ids_its_hash_and_where_to_follow_it()
    {
        await using var hub = await IngestHub.StartAsync();
        var document = Archives.Xml("F-1");
        var response = await hub.Supplier().DepositAsync(document, fileName: "F-1.xml");
        var answer = await response.ShouldBeTakenAsync();
        var invoice = answer.GetProperty("invoices")[0];
        invoice.GetProperty("sha256").GetString().ShouldBe(Convert.ToHexStringLower(SHA256.HashData(document)));
        invoice.GetProperty("size").GetInt64().ShouldBe(document.Length);
        invoice.GetProperty("fileName").GetString().ShouldBe("F-1.xml");
        answer.GetProperty("invoiceId").GetGuid().ShouldBe(invoice.GetProperty("invoiceId").GetGuid());
        answer.GetProperty("accepted").GetInt32().ShouldBe(1);
        answer.GetProperty("refused").GetInt32().ShouldBe(0);
        response.Headers.Location!.ToString().ShouldBe($"/v1/invoices/{answer.GetProperty("invoiceId").GetGuid()}");
    }

    [Fact]
    public async Task What_was_answered_is_in_the_outbox_for_validation_with_its_bytes_and_for_notification_without()
    {
        await using var hub = await IngestHub.StartAsync();
        var document = Archives.Xml("F-1");
        var answer = await (await hub.Supplier().DepositAsync(document, fileName: "F-1.xml")).ShouldBeTakenAsync();
        var deposited = (await hub.SentAsync<InvoicesDeposited>()).ShouldHaveSingleItem();
        var sent = deposited.Invoices.ShouldHaveSingleItem();
        sent.InvoiceId.ShouldBe(answer.GetProperty("invoiceId").GetGuid());
        sent.DepositId.ShouldBe(answer.GetProperty("depositId").GetGuid());
        sent.DepositedAt.ShouldBe(answer.GetProperty("depositedAt").GetDateTimeOffset());
        sent.SupplierAccount.ShouldBe("supplier-a");
        sent.Document.ShouldBeNull();
        (await hub.DocumentsOfAsync((await hub.SentAsync<InvoicesDeposited>()).Single())).ShouldHaveSingleItem().ShouldBe(document);
        var received = (await hub.SentAsync<DepositsReceived>()).ShouldHaveSingleItem();
        received.BatchId.ShouldBe(deposited.BatchId);
        received.Invoices.Single().InvoiceId.ShouldBe(sent.InvoiceId);
        received.Deposits.Single().ShouldBe(new ReceivedDeposit
        {
            DepositId = sent.DepositId, SupplierAccount = "supplier-a", DepositedAt = sent.DepositedAt, Accepted = 1, Refused = 0,
        });
    }

    [Fact]
    public async Task What_the_flow_service_notes_of_a_document_goes_to_notification_with_it_alone()
    {
        await using var hub = await IngestHub.StartAsync();
        using var client = hub.Supplier();
        await (await client.DepositAsync(Archives.Xml("without"))).ShouldBeTakenAsync();
        client.DefaultRequestHeaders.Add("Hub-Flow-Note", """{"trackingId":"ERP-1"}""");
        await (await client.DepositAsync(Archives.Xml("with"), fileName: "with.xml")).ShouldBeTakenAsync();
        await (await client.DepositArchiveAsync(Archives.Zip(Archives.Invoices(2)))).ShouldBeTakenAsync();
        client.DefaultRequestHeaders.Remove("Hub-Flow-Note");
        client.DefaultRequestHeaders.Add("Hub-Flow-Note", new string('x', 1001));
        await (await client.DepositAsync(Archives.Xml("too long"))).ShouldBeTakenAsync();
        (await hub.SentAsync<DepositsReceived>()).SelectMany(batch => batch.Invoices).Where(invoice => invoice.FlowNote is not null).ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(invoice => invoice.FileName.ShouldBe("with.xml"), invoice => invoice.FlowNote.ShouldBe("""{"trackingId":"ERP-1"}"""));
    }

    [Theory]
    [InlineData("Linger")]
    [InlineData("StreamLinger")]
    public async Task Documents_that_arrive_together_share_messages_and_each_sender_gets_its_own_answer(string setting)
    {
        await using var hub = await IngestHub.StartAsync(settings: (setting, "00:00:00.100"));
        var client = hub.Supplier();
        await (await client.DepositAsync(Archives.Xml("first"))).ShouldBeTakenAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 60).Select(async number =>
        {
            var document = Archives.Xml($"F-{number}");
            var answer = await (await client.DepositAsync(document)).ShouldBeTakenAsync();
            answer.GetProperty("invoices")[0].GetProperty("sha256").GetString().ShouldBe(Convert.ToHexStringLower(SHA256.HashData(document)));
            return answer.GetProperty("invoiceId").GetGuid();
        }));
        var messages = await hub.SentAsync<InvoicesDeposited>();
        messages.Count.ShouldBeLessThan(20);
        messages.SelectMany(message => message.Invoices).Select(invoice => invoice.InvoiceId).Skip(1).ShouldBe(answers, ignoreOrder: true);
        messages.SelectMany(message => message.Invoices).Select(invoice => invoice.DepositId).Distinct().Count().ShouldBe(61);
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(1, 5)]
    [InlineData(2, 30)]
    [InlineData(100, 30)]
    public void A_document_waits_longer_for_others_while_they_come_in_a_stream(int lastBatch, int milliseconds) =>
        new IngestOptions().LingerAfter(lastBatch).ShouldBe(TimeSpan.FromMilliseconds(milliseconds));

    [Fact]
    public async Task A_form_with_one_file_is_taken_like_a_body()
    {
        await using var hub = await IngestHub.StartAsync();
        var answer = await (await hub.Supplier().SendAsync("/v1/invoices", DepositClient.Form(("été.xml", Archives.Xml("F-1"))))).ShouldBeTakenAsync();
        answer.InvoiceNames().ShouldBe(["été.xml"]);
    }

    [Fact]
    public async Task A_form_with_two_files_is_told_where_to_go()
    {
        await using var hub = await IngestHub.StartAsync();
        var response = await hub.Supplier().SendAsync("/v1/invoices", DepositClient.Form(("a.xml", Archives.Xml("1")), ("b.xml", Archives.Xml("2"))));
        (await response.ShouldBeRefusedAsync(400, "one-document-expected")).GetProperty("detail").GetString()!.ShouldContain("/v1/deposits");
        await hub.ShouldHoldNothingAsync();
    }

    [Theory]
    [InlineData("application/pdf", "invoice.pdf")]
    [InlineData("text/xml; charset=utf-8", "invoice.xml")]
    [InlineData("application/octet-stream", "invoice")]
    public async Task A_document_without_a_name_gets_one(string mediaType, string name)
    {
        await using var hub = await IngestHub.StartAsync();
        (await (await hub.Supplier().DepositAsync(Archives.Xml("1"), mediaType)).ShouldBeTakenAsync()).InvoiceNames().ShouldBe([name]);
    }

    [Fact]
    public async Task A_large_document_goes_to_the_document_store_and_its_message_names_it()
    {
        await using var hub = await IngestHub.StartAsync();
        var document = Archives.Noise(3_000_000);
        await (await hub.Supplier().DepositAsync(document, "application/pdf")).ShouldBeTakenAsync();
        var sent = (await hub.SentAsync<InvoicesDeposited>()).Single().Invoices.Single();
        (sent.Document, sent.PackLength).ShouldBe((null, null));
        await using var kept = (await hub.Process.Get<IDocumentStore>().OpenAsync(sent.Sha256, default))!;
        (await SHA256.HashDataAsync(kept)).ShouldBe(SHA256.HashData(document));
        hub.LeftFiles().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_document_that_does_not_compress_goes_to_the_document_store_although_it_is_short()
    {
        await using var hub = await IngestHub.StartAsync();
        await (await hub.Supplier().DepositAsync(Archives.Noise(100_000), "application/pdf")).ShouldBeTakenAsync();
        var sent = (await hub.SentAsync<InvoicesDeposited>()).Single().Invoices.Single();
        (sent.Document, sent.PackLength).ShouldBe((null, null));
        hub.LargeDocuments().Count.ShouldBe(1);
    }
}
