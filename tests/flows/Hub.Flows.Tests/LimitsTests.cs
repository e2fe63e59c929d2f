using System.Globalization;
using System.Net;
using Hub.Cdar;
using Hub.Ingest;
using Hub.Testing;

namespace Hub.Flows.Tests;

public sealed class LimitsTests(FlowHub hub)
{
    [Fact]
    public async Task A_file_that_is_too_large_is_refused_with_or_without_its_length_before()
    {
        await using var process = await HubProcess.StartAsync([new FlowsService()], configure: builder => builder.Configuration["Hub:Flows:FileBytes"] = "1000");
        using var supplier = new Connector(process.AsSupplier());
        foreach (var size in new[] { 1001, 500_000 })
            (await Connector.ErrorAsync(await supplier.PostAsync(new { name = "a.xml", flowSyntax = "UBL" }, new byte[size]), HttpStatusCode.RequestEntityTooLarge)).ErrorCode.ShouldBe("FILE_SIZE_EXCEEDED");
        supplier.Http.DefaultRequestHeaders.TransferEncodingChunked = true;
        await Connector.ErrorAsync(await supplier.PostAsync(new { name = "a.xml", flowSyntax = "UBL" }, new byte[100_000]), HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_message_that_is_too_large_is_refused()
    {
        using var supplier = hub.Supplier();
        var answer = await supplier.PostAsync(new { name = "a.xml", flowSyntax = "CDAR" }, new byte[CdarReader.MaxBytes + 1]);
        (await Connector.ErrorAsync(answer, HttpStatusCode.RequestEntityTooLarge)).ErrorCode.ShouldBe("FILE_SIZE_EXCEEDED");
    }

    [Fact]
    public async Task Without_the_hub_behind_it_the_service_says_so()
    {
        await using var process = await HubProcess.StartAsync([new FlowsService()], configure: builder => builder.Configuration["Hub:Flows:Hub"] = "http://127.0.0.1:1");
        using var supplier = new Connector(process.AsSupplier());
        var answer = await supplier.PostAsync(new { name = "a.xml", flowSyntax = "UBL" }, "<a/>"u8.ToArray());
        (await Connector.ErrorAsync(answer, HttpStatusCode.ServiceUnavailable)).ShouldBe(("RESOURCE_ERROR", "hub-unavailable"));
        await Connector.ErrorAsync(await supplier.Http.GetAsync(new Uri("/v1/healthcheck", UriKind.Relative)), HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task An_account_that_must_wait_is_told_how_long()
    {
        await using var process = await WithIngestAsync("InvoicesPerMinute", "1");
        using var supplier = new Connector(process.AsSupplier());
        await supplier.SubmitAsync(new { name = "a.xml", flowSyntax = "UBL" }, "<a/>"u8.ToArray());
        var answer = await supplier.PostAsync(new { name = "b.xml", flowSyntax = "UBL" }, "<b/>"u8.ToArray());
        answer.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(60));
        (await Connector.ErrorAsync(answer, HttpStatusCode.TooManyRequests)).ErrorCode.ShouldBe("TOO_MANY_REQUESTS");
    }

    [Fact]
    public async Task A_hub_that_takes_nothing_now_says_when_it_will()
    {
        await using var process = await WithIngestAsync("FreeBytes", (1L << 44).ToString(CultureInfo.InvariantCulture));
        using var supplier = new Connector(process.AsSupplier());
        await Eventually.TrueAsync(async () => (await supplier.PostAsync(new { name = "a.xml", flowSyntax = "UBL" }, "<a/>"u8.ToArray())).StatusCode == HttpStatusCode.ServiceUnavailable, "the hub takes nothing");
        var answer = await supplier.PostAsync(new { name = "b.xml", flowSyntax = "UBL" }, "<b/>"u8.ToArray());
        answer.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromMinutes(1));
        await Connector.ErrorAsync(answer, HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task The_service_is_well_with_the_hub_behind_it()
    {
        using var supplier = hub.Supplier();
        using var answer = await supplier.Http.GetAsync(new Uri("/v1/healthcheck", UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("with-organizations", "with-organizations", true)]
    [InlineData("with-organizations", "552081317", true)]
    [InlineData("with-organizations", "55208131700011", true)]
    [InlineData("with-organizations", "443061841", false)]
    [InlineData("without-organizations", "552081317", false)]
    [InlineData("without-organizations", "with-organizations", false)]
    public async Task An_account_acts_for_its_own_organisations_alone(string account, string organization, bool isTaken)
    {
        using var supplier = hub.Supplier(account);
        supplier.Http.DefaultRequestHeaders.Add("Organization-Id", organization);
        if (isTaken)
        {
            await supplier.SearchAsync(new { ackStatus = "Ok" });
            return;
        }
        foreach (var path in new[] { "/v1/healthcheck", $"/v1/flows/{Guid.Empty}" })
            (await Connector.ErrorAsync(await supplier.Http.GetAsync(new Uri(path, UriKind.Relative)), HttpStatusCode.Forbidden)).ShouldBe(("FORBIDDEN_ACCESS", "organization-not-yours"));
    }

    private static Task<HubProcess> WithIngestAsync(string limit, string value) =>
        HubProcess.StartAsync([new IngestService(), new FlowsService()], configure: builder => builder.Configuration["Hub:Ingest:Limits:" + limit] = value);
}
