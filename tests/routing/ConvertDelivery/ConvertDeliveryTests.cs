using System.Net;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Hub.Contracts;

namespace Hub.Routing.Tests.ConvertDelivery;

public sealed class ConvertDeliveryTests
{
    private const string Invoice = """
        <?xml version="1.0" encoding="UTF-8"?>
        <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
                 xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
          <cbc:CustomizationID>urn:cen.eu:en16931:2017</cbc:CustomizationID>
          <cbc:ID>F-2026-0042</cbc:ID>
          <cbc:UUID>7d6f3c1a-0f4b-4a8e-9a52-b3d9a6a1c0de</cbc:UUID>
          <cbc:IssueDate>2026-11-20</cbc:IssueDate>
          <cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>
          <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
          <cac:OrderReference><cbc:ID>EJ-2026-118</cbc:ID></cac:OrderReference>
        </Invoice>
        """;

    [Fact]
    public async Task The_directory_says_in_which_form_a_system_gets_its_invoices()
    {
        await using var routing = await StartAsync("cii");
        var invoice = await RouteAsync(routing);
        var delivery = (await routing.LeaseAsync("city-a")).Items("deliveries").ShouldHaveSingleItem();
        delivery.GetProperty("form").GetString().ShouldBe("cii");
        XDocument.Parse(Encoding.UTF8.GetString(delivery.GetProperty("document").GetBytesFromBase64())).Root!.Name.LocalName.ShouldBe("CrossIndustryInvoice");
        delivery.GetProperty("event").GetProperty("datacontenttype").GetString().ShouldBe("application/xml");
        delivery.GetProperty("invoice").GetProperty("sha256").GetString().ShouldBe(invoice.Sha256);
        new Uri(delivery.GetProperty("lossesUrl").GetString()!).PathAndQuery.ShouldBe($"/v1/inbox/documents/{invoice.InvoiceId}/losses?form=cii");
    }

    [Fact]
    public async Task Two_systems_of_one_account_get_each_its_own_form()
    {
        await using var routing = await StartAsync("cii");
        await routing.ImportAsync("siret,name,account,system,delivered_form\n44444444400044,Ville A eau,city-a,city-a-eau,json\n");
        await RouteAsync(routing);
        await routing.RouteAsync(Invoices.To("44444444400044", body: Invoice));
        (await routing.LeaseAsync("city-a")).Items("deliveries").Select(delivery => $"{delivery.GetProperty("invoice").GetProperty("buyerSiret")} {delivery.GetProperty("form")}").ShouldBe([$"{RoutingProcess.City} cii", "44444444400044 json"]);
    }

    [Fact]
    public async Task A_consumer_chooses_a_form_when_it_fetches_and_is_told_where_the_losses_are()
    {
        await using var routing = await StartAsync("original");
        var invoice = await RouteAsync(routing);
        using var client = routing.AsCity();
        using var answer = await client.GetAsync($"/v1/inbox/documents/{invoice.InvoiceId}?form=json");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        answer.Headers.GetValues("Hub-Form").ShouldBe(["json"]);
        answer.Headers.ETag!.Tag.ShouldBe($"\"{invoice.Sha256}-json\"");
        answer.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe(Path.ChangeExtension(invoice.FileName, ".json"));
        var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        (json.GetProperty("number").GetString(), json.GetProperty("purchaseOrderReference").GetString()).ShouldBe(("F-2026-0042", "EJ-2026-118"));

        var link = answer.Headers.GetValues("Link").Single().Split('<', '>')[1];
        var loss = (await client.GetAsync(link, HttpStatusCode.OK)).Items("items").ShouldHaveSingleItem();
        (loss.GetProperty("path").GetString(), loss.GetProperty("value").GetString(), loss.GetProperty("reason").GetString())
            .ShouldBe(("/Invoice/cbc:UUID", "7d6f3c1a-0f4b-4a8e-9a52-b3d9a6a1c0de", "outsideModel"));
        loss.GetProperty("french").GetString()!.ShouldContain("EN 16931");
    }

    [Theory]
    [InlineData("")]
    [InlineData("?form=original")]
    [InlineData("?form=ubl")]
    public async Task The_original_comes_byte_for_byte_when_nothing_else_is_asked_for_or_it_is_in_that_form_already(string query)
    {
        await using var routing = await StartAsync("json");
        var invoice = await RouteAsync(routing);
        using var client = routing.AsCity();
        using var answer = await client.GetAsync($"/v1/inbox/documents/{invoice.InvoiceId}{query}");
        answer.Headers.GetValues("Hub-Form").ShouldBe(["original"]);
        (await answer.Content.ReadAsByteArrayAsync()).ShouldBe(Invoices.DocumentOf(invoice));
    }

    [Fact]
    public async Task What_cannot_be_converted_goes_out_as_it_is()
    {
        await using var routing = await StartAsync("json");
        var invoice = Invoices.To(RoutingProcess.City, body: "<no-invoice/>");
        await routing.RouteAsync(invoice);
        var delivery = (await routing.LeaseAsync("city-a")).Items("deliveries").ShouldHaveSingleItem();
        delivery.GetProperty("form").GetString().ShouldBe("original");
        delivery.GetProperty("document").GetBytesFromBase64().ShouldBe(Invoices.DocumentOf(invoice));
        delivery.TryGetProperty("lossesUrl", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_larger_than_the_setting_is_not_converted()
    {
        await using var routing = await StartAsync("json", convertBytes: 100);
        await RouteAsync(routing);
        (await routing.LeaseAsync("city-a")).Items("deliveries")[0].GetProperty("form").GetString().ShouldBe("original");
    }

    [Fact]
    public async Task A_form_that_does_not_exist_is_refused_and_another_account_s_invoice_is_not_found()
    {
        await using var routing = await StartAsync("original");
        var invoice = await RouteAsync(routing);
        using var city = routing.AsCity();
        using var region = routing.Hub.AsCollectivity("region-b");
        foreach (var path in new[] { $"/v1/inbox/documents/{invoice.InvoiceId}", $"/v1/inbox/documents/{invoice.InvoiceId}/losses" })
        {
            using var unknown = await city.GetAsync(path + "?form=edifact");
            unknown.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            using var foreign = await region.GetAsync(path + "?form=json");
            foreign.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task A_directory_line_with_an_unknown_form_is_refused_alone()
    {
        await using var routing = await StartAsync("original");
        var report = await routing.ImportAsync("siret,name,account,delivered_form\n44444444400044,Ville D,city-d,pdf\n55555555500055,Ville E,city-e,json\n");
        (report.GetProperty("organisations").GetInt32(), report.Items("refusals").Single().GetProperty("column").GetString()).ShouldBe((1, "delivered_form"));
    }

    private static async Task<RoutingProcess> StartAsync(string form, int? convertBytes = null)
    {
        var routing = await RoutingProcess.StartAsync(configure: builder =>
        {
            if (convertBytes is { } bytes) builder.Configuration["Hub:Delivery:ConvertBytes"] = $"{bytes}";
        });
        await routing.ImportAsync($"siret,name,account,served_by,delivered_form\n{RoutingProcess.City},Ville A,city-a,http,{form}\n");
        return routing;
    }

    private static async Task<ValidatedInvoice> RouteAsync(RoutingProcess routing)
    {
        var invoice = Invoices.To(RoutingProcess.City, body: Invoice);
        await routing.RouteAsync(invoice);
        return invoice;
    }
}
