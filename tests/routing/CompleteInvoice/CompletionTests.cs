using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Hub.Contracts;
using Hub.Hosting.Access;
using Hub.Routing.Storage;
using Hub.Routing.Tests.KeepAttachments;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.Tests.CompleteInvoice;

public sealed class CompletionTests
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7 the report of acceptance");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_suspended_invoice_is_completed_and_its_collectivity_gets_the_news_with_the_files_whatever_form_its_system_wants()
    {
        await using var routing = await RoutingProcess.StartAsync();
        await routing.ImportAsync("type,siret,system,delivered_form\nsystem,,city-a,cii\n");
        var invoice = await SuspendedAsync(routing);
        var answer = await CompleteAsync(routing, invoice, "Voici le PV.", [("pv.pdf", Pdf), ("détail.csv", "a;b"u8.ToArray())]);
        answer.GetProperty("current").GetProperty("status").GetInt32().ShouldBe(209);
        var told = (await routing.Statuses.OfAsync(invoice.InvoiceId, 3))[^1];
        (told.Status, told.SetBy, told.Comment).ShouldBe((209, "supplier", "Voici le PV."));

        var news = (await routing.LeaseAsync("city-a")).Items("deliveries").ShouldHaveSingleItem();
        news.GetProperty("event").GetProperty("type").GetString().ShouldBe("fr.hub.invoice.completed.v1");
        news.GetProperty("event").GetProperty("datacontenttype").GetString().ShouldBe("application/json");
        news.TryGetProperty("document", out _).ShouldBeFalse();
        news.TryGetProperty("form", out _).ShouldBeFalse();
        var completion = news.GetProperty("completion");
        completion.GetProperty("comment").GetString().ShouldBe("Voici le PV.");
        completion.Items("attachments").Select(file => file.GetProperty("fileName").GetString()).ShouldBe(["pv.pdf", "détail.csv"]);

        using var city = routing.AsCity();
        using var file = await city.GetAsync(new Uri(completion.Items("attachments")[0].GetProperty("url").GetString()!), Stop);
        (await file.Content.ReadAsByteArrayAsync(Stop)).ShouldBe(Pdf);
        file.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        file.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        await city.PostAsync($"/v1/invoices/{invoice.InvoiceId}/statuses", new { status = 214 });
    }

    [Fact]
    public async Task Both_sides_fetch_an_attachment_and_nobody_else()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = await SuspendedAsync(routing);
        await CompleteAsync(routing, invoice, null, [("pv.pdf", Pdf)]);
        using var supplier = routing.Hub.AsSupplier();
        var href = (await supplier.GetAsync($"/v1/invoices/{invoice.InvoiceId}/life-cycle", HttpStatusCode.OK)).Items("attachments")[0].GetProperty("href").GetString()!;
        foreach (var (account, role, expected) in new[]
        {
            ("supplier-a", HubRoles.Supplier, HttpStatusCode.OK), ("city-a", HubRoles.Collectivity, HttpStatusCode.OK), ("operator", HubRoles.Operator, HttpStatusCode.OK),
            ("supplier-b", HubRoles.Supplier, HttpStatusCode.NotFound), ("region-b", HubRoles.Collectivity, HttpStatusCode.NotFound), ("city-a", HubRoles.Supplier, HttpStatusCode.NotFound),
        })
        {
            using var client = routing.As(account, role);
            using var answer = await client.GetAsync(href, Stop);
            answer.StatusCode.ShouldBe(expected, account);
        }
    }

    [Fact]
    public async Task The_same_form_sent_again_completes_once_and_another_one_is_refused()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = await SuspendedAsync(routing);
        await CompleteAsync(routing, invoice, "one", [("pv.pdf", Pdf)]);
        (await CompleteAsync(routing, invoice, "one", [("pv.pdf", Pdf)])).GetProperty("alreadyReached").GetBoolean().ShouldBeTrue();
        (await CompleteAsync(routing, invoice, "two", [("pv.pdf", Pdf)], HttpStatusCode.Conflict)).Code().ShouldBe("status-not-allowed");
        await using var db = Store(routing);
        (await db.Attachments.CountAsync(Stop)).ShouldBe(1);
        (await routing.LeaseAsync("city-a")).Items("deliveries").Count.ShouldBe(1);
    }

    [Fact]
    public async Task Only_a_suspended_invoice_can_be_completed_and_only_by_its_supplier()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = Invoices.To(RoutingProcess.City);
        await routing.RouteAsync(invoice);
        var refused = await CompleteAsync(routing, invoice, "why", [], HttpStatusCode.Conflict);
        refused.GetProperty("current").GetInt32().ShouldBe(203);
        refused.Items("allowed").Select(status => status.GetProperty("status").GetInt32()).ShouldBe([212]);
        (await CompleteAsync(routing, invoice, "why", [], HttpStatusCode.NotFound, supplier: "supplier-b")).Code().ShouldBe("not-found");
    }

    [Theory]
    [InlineData("tool.exe", "x", "IRR_EXT_DOC")]
    [InlineData("fake.pdf", "no pdf", "IRR_EXT_DOC")]
    [InlineData("empty.txt", "", "IRR_VID_PJ")]
    [InlineData("a-name-that-is-much-too-long-for-the-fifty-signs.pdf", "%PDF-", "IRR_NOM_PJ")]
    public async Task A_file_that_cannot_be_taken_refuses_the_form_with_its_code(string name, string content, string reason)
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = await SuspendedAsync(routing);
        var refused = await CompleteAsync(routing, invoice, "why", [("good.pdf", Pdf), (name, Encoding.ASCII.GetBytes(content))], HttpStatusCode.UnprocessableEntity);
        (refused.Code(), refused.GetProperty("reason").GetString(), refused.GetProperty("fileName").GetString()).ShouldBe(("attachment-refused", reason, name));
        await NothingTakenAsync(routing);
    }

    [Fact]
    public async Task Ten_megabytes_fit_and_one_byte_more_does_not()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = await SuspendedAsync(routing);
        var file = new byte[(10 << 20) + 1];
        Pdf.CopyTo(file, 0);
        (await CompleteAsync(routing, invoice, null, [("big.pdf", file)], HttpStatusCode.UnprocessableEntity)).GetProperty("reason").GetString().ShouldBe("IRR_TAILLE_PJ");
        await CompleteAsync(routing, invoice, null, [("big.pdf", file[..^1])]);
    }

    [Fact]
    public async Task All_files_of_an_invoice_together_have_a_limit()
    {
        await using var routing = await RoutingProcess.StartAsync(configure: builder => builder.Configuration["Hub:Attachments:TotalBytes"] = "60");
        var invoice = await SuspendedAsync(routing);
        (await CompleteAsync(routing, invoice, null, [("a.pdf", Pdf), ("b.pdf", Pdf)], HttpStatusCode.UnprocessableEntity)).GetProperty("reason").GetString().ShouldBe("IRR_TAILLE_PJ");
        await CompleteAsync(routing, invoice, null, [("a.pdf", Pdf)]);
    }

    [Fact]
    public async Task A_form_without_anything_and_a_body_that_is_no_form_are_refused()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = await SuspendedAsync(routing);
        (await CompleteAsync(routing, invoice, null, [], HttpStatusCode.UnprocessableEntity)).Code().ShouldBe("value-not-allowed");
        (await CompleteAsync(routing, invoice, new string('x', 1025), [], HttpStatusCode.UnprocessableEntity)).Code().ShouldBe("form-not-readable");
        using var supplier = routing.Hub.AsSupplier();
        (await supplier.PostAsync($"/v1/invoices/{invoice.InvoiceId}/completion", new { comment = "x" }, HttpStatusCode.UnsupportedMediaType)).Code().ShouldBe("content-type-not-supported");
        using var torn = new StringContent("--b\r\nContent-Disposition: form-data; name=\"comment\"\r\n\r\nhalf");
        torn.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=b");
        using var answer = await supplier.PostAsync($"/v1/invoices/{invoice.InvoiceId}/completion", torn, Stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, await answer.Content.ReadAsStringAsync(Stop));
        await NothingTakenAsync(routing);
    }

    [Fact]
    public async Task A_virus_refuses_the_form_and_a_clean_file_is_marked_as_scanned()
    {
        await using var scanner = new InstreamServer();
        await using var routing = await RoutingProcess.StartAsync(configure: builder => builder.Configuration["Hub:Attachments:Scanner"] = scanner.Address.ToString());
        var invoice = await SuspendedAsync(routing);
        var refused = await CompleteAsync(routing, invoice, null, [("a.txt", Encoding.ASCII.GetBytes(InstreamServer.Eicar))], HttpStatusCode.UnprocessableEntity);
        (refused.GetProperty("reason").GetString(), refused.GetProperty("detail").GetString()!.Contains("Eicar-Signature", StringComparison.Ordinal)).ShouldBe(("IRR_ANTIVIRUS", true));
        await NothingTakenAsync(routing);
        await CompleteAsync(routing, invoice, null, [("pv.pdf", Pdf)]);
        scanner.Received.Last().ShouldBe(Pdf);
        await using var db = Store(routing);
        (await db.Attachments.SingleAsync(Stop)).ScannedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_scanner_that_is_down_is_asked_again_and_nothing_is_taken_unscanned()
    {
        await using var scanner = new InstreamServer { Breaks = 3 };
        await using var routing = await RoutingProcess.StartAsync(configure: builder => builder.Configuration["Hub:Attachments:Scanner"] = scanner.Address.ToString());
        var invoice = await SuspendedAsync(routing);
        using (var answer = await SendWhileTimePassesAsync(routing, invoice))
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            answer.Headers.RetryAfter.ShouldNotBeNull();
        }
        await NothingTakenAsync(routing);
        scanner.Breaks = 2;
        using var second = await SendWhileTimePassesAsync(routing, invoice);
        second.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Many_completions_at_once_leave_one()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = await SuspendedAsync(routing);
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(async at =>
        {
            using var supplier = routing.Hub.AsSupplier();
            using var form = Form("attempt " + at, [("pv.pdf", Pdf)]);
            using var answer = await supplier.PostAsync($"/v1/invoices/{invoice.InvoiceId}/completion", form, Stop);
            return answer.StatusCode;
        }));
        answers.Count(status => status == HttpStatusCode.OK).ShouldBe(1);
        answers.Count(status => status == HttpStatusCode.Conflict).ShouldBe(7);
    }

    private static async Task<HttpResponseMessage> SendWhileTimePassesAsync(RoutingProcess routing, ValidatedInvoice invoice)
    {
        using var supplier = routing.Hub.AsSupplier();
        using var form = Form(null, [("pv.pdf", Pdf)]);
        var sending = supplier.PostAsync($"/v1/invoices/{invoice.InvoiceId}/completion", form, Stop);
        while (!sending.IsCompleted)
        {
            routing.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.WhenAny(sending, Task.Delay(20, Stop));
        }
        return await sending;
    }

    private static async Task NothingTakenAsync(RoutingProcess routing)
    {
        await using var db = Store(routing);
        (await db.Attachments.CountAsync(Stop)).ShouldBe(0);
        (await db.Invoices.SingleAsync(Stop)).Status.ShouldBe(208);
    }

    private static RoutingContext Store(RoutingProcess routing) => routing.Hub.Get<IDbContextFactory<RoutingContext>>().CreateDbContext();

    private static async Task<ValidatedInvoice> SuspendedAsync(RoutingProcess routing)
    {
        var invoice = Invoices.To(RoutingProcess.City);
        await routing.RouteAsync(invoice);
        var lease = await routing.LeaseAsync("city-a");
        await routing.SettleAsync("city-a", "ack", lease.Id("leaseId"), lease.Items("deliveries")[0].Id("deliveryId"));
        using var city = routing.AsCity();
        await city.PostAsync($"/v1/invoices/{invoice.InvoiceId}/statuses", new { status = "SUSPENDUE", reason = "JUSTIF_ABS", comment = "Joignez le PV." });
        return invoice;
    }

    private static MultipartFormDataContent Form(string? comment, (string Name, byte[] Content)[] files)
    {
        var form = new MultipartFormDataContent();
        if (comment is not null) form.Add(new StringContent(comment), "comment");
        foreach (var (name, content) in files) form.Add(new ByteArrayContent(content), "files", name);
        if (comment is null && files.Length == 0) form.Add(new StringContent(""), "comment");
        return form;
    }

    private static async Task<JsonElement> CompleteAsync(
        RoutingProcess routing, ValidatedInvoice invoice, string? comment, (string Name, byte[] Content)[] files, HttpStatusCode expected = HttpStatusCode.OK, string supplier = "supplier-a")
    {
        using var client = routing.Hub.AsSupplier(supplier);
        using var form = Form(comment, files);
        using var answer = await client.PostAsync($"/v1/invoices/{invoice.InvoiceId}/completion", form, Stop);
        var text = await answer.Content.ReadAsStringAsync(Stop);
        answer.StatusCode.ShouldBe(expected, text);
        using var json = JsonDocument.Parse(text);
        return json.RootElement.Clone();
    }
}
