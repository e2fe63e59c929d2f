using System.Net;
using System.Security.Cryptography;
using Hub.Contracts;
using Hub.Ingest.RecogniseDocuments;
using Hub.Ingest.Storage;
using Hub.Ingest.SweepStores;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Hub.Ingest.Tests;

public sealed class SameDocumentTests
{
    private readonly FakeTimeProvider clock = new(TimeProvider.System.GetUtcNow());

    [Fact]
    public async Task The_same_bytes_from_the_same_sender_are_answered_with_the_first_invoice_and_nothing_more_is_done()
    {
        await using var hub = await IngestHub.StartAsync();
        var first = await hub.Supplier().DepositAsync(Archives.Xml("1"), fileName: "a.xml");
        var again = await hub.Supplier().DepositAsync(Archives.Xml("1"), fileName: "b.xml");
        again.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        again.Headers.Location.ShouldBe(first.Headers.Location);
        var (one, two) = (await first.ShouldBeTakenAsync(), await again.ShouldBeTakenAsync());
        foreach (var name in (string[])["invoiceId", "depositId", "depositedAt"]) two.GetProperty(name).GetString().ShouldBe(one.GetProperty(name).GetString());
        two.GetProperty("invoices")[0].GetProperty("alreadyDeposited").GetBoolean().ShouldBeTrue();
        two.GetProperty("invoices")[0].GetProperty("fileName").GetString().ShouldBe("b.xml");
        one.GetProperty("invoices")[0].TryGetProperty("alreadyDeposited", out _).ShouldBeFalse();
        (await hub.CountAsync()).ShouldBe((1, 1, 1, 0, 2));
    }

    [Fact]
    public async Task An_archive_takes_what_is_new_and_names_the_first_deposit_of_the_rest()
    {
        await using var hub = await IngestHub.StartAsync();
        var first = await (await hub.Supplier().DepositAsync(Archives.Xml("1"))).ShouldBeTakenAsync();
        var archive = await (await hub.Supplier().DepositArchiveAsync(Archives.Zip(("1.xml", Archives.Xml("1")), ("2.xml", Archives.Xml("2")), ("2-again.xml", Archives.Xml("2"))))).ShouldBeTakenAsync();
        var invoices = archive.GetProperty("invoices");
        invoices[0].GetProperty("invoiceId").GetGuid().ShouldBe(first.GetProperty("invoiceId").GetGuid());
        invoices[0].GetProperty("firstDepositId").GetGuid().ShouldBe(first.GetProperty("depositId").GetGuid());
        invoices[1].TryGetProperty("alreadyDeposited", out _).ShouldBeFalse();
        invoices[2].GetProperty("invoiceId").GetGuid().ShouldBe(invoices[1].GetProperty("invoiceId").GetGuid());
        invoices[2].GetProperty("firstDepositId").GetGuid().ShouldBe(archive.GetProperty("depositId").GetGuid());
        (archive.GetProperty("accepted").GetInt32(), archive.GetProperty("alreadyDeposited").GetInt32()).ShouldBe((3, 2));
        (await hub.SentAsync<InvoicesDeposited>()).Sum(message => message.Invoices.Count).ShouldBe(2);
        (await hub.SentAsync<DepositsReceived>())[^1].Deposits.Single().Accepted.ShouldBe(1);
    }

    [Fact]
    public async Task An_archive_without_anything_new_is_answered_with_the_deposit_that_brought_it()
    {
        await using var hub = await IngestHub.StartAsync();
        var archive = Archives.Zip(Archives.Invoices(3));
        var first = await (await hub.Supplier().DepositArchiveAsync(archive)).ShouldBeTakenAsync();
        var again = await hub.Supplier().DepositArchiveAsync(archive);
        again.Headers.Location!.ToString().ShouldBe($"/v1/deposits/{first.GetProperty("depositId").GetGuid()}");
        (await again.ShouldBeTakenAsync()).GetProperty("alreadyDeposited").GetInt32().ShouldBe(3);
        (await hub.CountAsync()).Deposits.ShouldBe(1);
    }

    [Fact]
    public async Task The_same_bytes_from_another_sender_are_another_invoice()
    {
        await using var hub = await IngestHub.StartAsync();
        var mine = await (await hub.Supplier("supplier-a").DepositAsync(Archives.Xml("1"))).ShouldBeTakenAsync();
        var theirs = await (await hub.Supplier("supplier-b").DepositAsync(Archives.Xml("1"))).ShouldBeTakenAsync();
        theirs.GetProperty("invoiceId").GetGuid().ShouldNotBe(mine.GetProperty("invoiceId").GetGuid());
    }

    [Fact]
    public async Task A_sender_can_have_them_taken_anew_and_then_the_new_invoice_is_the_answer()
    {
        await using var hub = await IngestHub.StartAsync();
        var first = await (await hub.Supplier().DepositAsync(Archives.Xml("1"))).ShouldBeTakenAsync();
        var client = hub.Supplier();
        client.DefaultRequestHeaders.Add("Hub-Deposit-Anew", "true");
        var anew = await (await client.DepositAsync(Archives.Xml("1"))).ShouldBeTakenAsync();
        anew.GetProperty("invoiceId").GetGuid().ShouldNotBe(first.GetProperty("invoiceId").GetGuid());
        var again = await (await hub.Supplier().DepositAsync(Archives.Xml("1"))).ShouldBeTakenAsync();
        again.GetProperty("invoiceId").GetGuid().ShouldBe(anew.GetProperty("invoiceId").GetGuid());
        (await hub.CountAsync()).Documents.ShouldBe(2);
    }

    [Fact]
    public async Task At_the_same_time_the_same_bytes_become_one_invoice()
    {
        await using var hub = await IngestHub.StartAsync();
        var ids = await Task.WhenAll(Enumerable.Range(0, 40).Select(async _ =>
            (await (await hub.Supplier().DepositAsync(Archives.Xml("1"))).ShouldBeTakenAsync()).GetProperty("invoiceId").GetGuid()));
        ids.Distinct().ShouldHaveSingleItem();
        (await hub.CountAsync()).ShouldBe((1, 1, 1, 0, 2));
    }

    [Fact]
    public async Task In_two_processes_on_one_store_the_same_bytes_become_one_invoice()
    {
        await using var one = await IngestHub.StartAsync();
        await using var two = await IngestHub.StartAsync(folder: one.Folder);
        // Each process has a key of its own to sign test tokens with; the last one started is the one that both check with.
        var tokens = two.Process.Tokens;
        for (var number = 0; number < 10; number++)
        {
            var document = Archives.Xml($"{number}");
            var ids = await Task.WhenAll(((IngestHub[])[one, two]).Select(async hub =>
                (await (await hub.Process.With(tokens.Mint("supplier-a", "supplier")).DepositAsync(document)).ShouldBeTakenAsync()).GetProperty("invoiceId").GetGuid()));
            ids.Distinct().ShouldHaveSingleItem();
        }
        (await one.CountAsync()).Documents.ShouldBe(10);
    }

    [Fact]
    public async Task A_document_whose_key_another_one_has_is_taken_and_remembered_in_its_place()
    {
        await using var hub = await IngestHub.StartAsync();
        var other = (await (await hub.Supplier().DepositAsync(Archives.Xml("1"))).ShouldBeTakenAsync()).GetProperty("invoiceId").GetGuid();
        await using (var db = hub.Open())
        {
            db.KnownDocuments.Add(new KnownDocument { DocumentKey = DocumentKey.Of("supplier-a", Convert.ToHexStringLower(SHA256.HashData(Archives.Xml("2")))), InvoiceId = other });
            await db.SaveChangesAsync();
        }
        var ids = new List<Guid>();
        for (var time = 0; time < 2; time++) ids.Add((await (await hub.Supplier().DepositAsync(Archives.Xml("2"))).ShouldBeTakenAsync()).GetProperty("invoiceId").GetGuid());
        ids.Distinct().ShouldHaveSingleItem().ShouldNotBe(other);
        (await hub.CountAsync()).Documents.ShouldBe(2);
    }

    [Fact]
    public async Task They_are_remembered_for_seven_days_and_then_taken_anew()
    {
        await using var hub = await IngestHub.StartAsync(builder => builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock)));
        var sweep = hub.Process.Get<IEnumerable<IHostedService>>().OfType<StoreSweep>().Single();
        await (await hub.Supplier().DepositAsync(Archives.Xml("1"))).ShouldBeTakenAsync();
        clock.Advance(TimeSpan.FromDays(7) - TimeSpan.FromMinutes(1));
        await sweep.SweepAsync(default);
        await (await hub.Supplier().DepositAsync(Archives.Xml("1"))).ShouldBeTakenAsync();
        (await hub.CountAsync()).Documents.ShouldBe(1);
        clock.Advance(TimeSpan.FromMinutes(2));
        await sweep.SweepAsync(default);
        await (await hub.Supplier().DepositAsync(Archives.Xml("1"))).ShouldBeTakenAsync();
        (await hub.CountAsync()).Documents.ShouldBe(2);
    }

    [Fact]
    public async Task Where_the_setting_says_so_nothing_is_remembered()
    {
        await using var hub = await IngestHub.StartAsync(settings: ("SameDocumentRetention", "00:00:00"));
        for (var time = 0; time < 2; time++) await (await hub.Supplier().DepositAsync(Archives.Xml("1"))).ShouldBeTakenAsync();
        (await hub.CountAsync()).Documents.ShouldBe(2);
    }
}
