using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Hub.Samples;
using Hub.Samples.Parties;
using Hub.Samples.Syntaxes;
using Hub.Testing;
using Hub.Validation.ValidateOnRequest;
using Microsoft.Extensions.Configuration;

namespace Hub.Validation.Tests;

public sealed class ValidateOnRequestTests : IAsyncLifetime
{
    private static readonly SampleInvoice Invoice =
        InvoiceDraw.Draw(new Random(7), DemoSuppliers.Energy, DemoRecipients.All[0], "VAL-0001") with { IsCreditNote = false, CorrectedNumber = null };

    private HubProcess hub = null!;

    public async ValueTask InitializeAsync() => hub = await HubProcess.StartAsync([new ValidationService()], configure: builder => builder.Configuration.AddInMemoryCollection(
        new Dictionary<string, string?> { ["Hub:Ingest:DocumentBytes"] = "200000", ["Hub:Validate:MemoryMegabytes"] = "16", ["Hub:Validate:AtOnce"] = "1", ["Hub:Validate:Waiting"] = "0" }));

    public ValueTask DisposeAsync() => hub.DisposeAsync();

    [Theory]
    [InlineData(Syntax.Ubl, "ubl-invoice", "ubl-invoice")]
    [InlineData(Syntax.Cii, "cii", "cii")]
    [InlineData(Syntax.FacturX, "cii", "factur-x")]
    public async Task A_right_document_is_accepted(Syntax syntax, string name, string format)
    {
        var answer = await ValidateAsync(syntax.Write(Invoice));
        Text(answer, "verdict").ShouldBe("accepted");
        Text(answer, "syntax").ShouldBe(name);
        Text(answer, "format").ShouldBe(format);
        Text(answer, "profile").ShouldBe("urn:cen.eu:en16931:2017");
        answer["fatal"]!.GetValue<int>().ShouldBe(0);
    }

    [Fact]
    public async Task A_wrong_document_says_rule_place_values_and_help()
    {
        var answer = await ValidateAsync(Wrong());
        Text(answer, "verdict").ShouldBe("rejected");
        var cause = answer["findings"]!.AsArray().Single(finding => Text(finding!, "rule") == "BR-CO-16")!;
        Text(cause, "severity").ShouldBe("fatal");
        Text(cause, "help").ShouldBe(new Uri(hub.Address, "/rules/BR-CO-16").ToString());
        cause["terms"]![0]!["name"]!["fr"]!.GetValue<string>().ShouldBe("Montant à payer");
        var place = cause["places"]![0]!;
        Text(place, "found").ShouldBe("1.00");
        Text(place, "xpath").ShouldEndWith("cbc:PayableAmount");
        place["line"]!.GetValue<int>().ShouldBeGreaterThan(0);
        place["expected"].ShouldNotBeNull();
    }

    [Theory]
    [InlineData(null, "", true, false)]
    [InlineData("en-GB", "", false, true)]
    [InlineData("de, en;q=0.5, fr;q=0.2", "", false, true)]
    [InlineData("en", "?lang=fr", true, false)]
    [InlineData(null, "?lang=both", true, true)]
    public async Task Texts_are_in_the_language_asked_for(string? header, string query, bool french, bool english)
    {
        var answer = await ValidateAsync(Wrong(), header, query);
        var text = answer["findings"]![0]!["text"]!;
        (text["fr"] is not null).ShouldBe(french);
        (text["en"] is not null).ShouldBe(english);
    }

    [Fact]
    public async Task The_answer_is_a_SARIF_log_for_who_accepts_that()
    {
        using var request = Request(Wrong());
        request.Headers.Accept.ParseAdd("application/sarif+json");
        using var answer = await hub.AsSupplier().SendAsync(request);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/sarif+json");
        var log = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Text(log, "version").ShouldBe("2.1.0");
        log["runs"]![0]!["results"]!.AsArray().Select(result => Text(result!, "ruleId")).ShouldContain("BR-CO-16");
    }

    [Fact]
    public async Task A_file_that_is_no_invoice_is_a_result_not_a_problem() =>
        (await ValidateAsync("just text"u8.ToArray()))["findings"]![0]!["rule"]!.GetValue<string>().ShouldBe("DOC-FORMAT");

    [Theory]
    [InlineData("supplier")]
    [InlineData("collectivity")]
    [InlineData("operator")]
    public async Task Every_account_may_validate(string role)
    {
        using var request = Request(Wrong());
        using var answer = await hub.As("somebody", role).SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Without_a_token_nothing_is_validated()
    {
        using var request = Request(Wrong());
        using var answer = await hub.Anonymous().SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_form_with_one_file_is_taken()
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Syntax.Ubl.Write(Invoice)), "file", "a.xml" } };
        using var answer = await hub.AsSupplier().PostAsync("/v1/validate", form);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("\"accepted\"");
    }

    [Fact]
    public async Task A_form_with_two_files_is_refused()
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent([60]), "file", "a.xml" }, { new ByteArrayContent([60]), "file", "b.xml" } };
        await ShouldBeRefusedAsync(form, HttpStatusCode.BadRequest, "one-document-expected");
    }

    [Fact]
    public Task A_form_cut_short_is_refused() =>
        ShouldBeRefusedAsync(Body("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n<a"u8.ToArray(), "multipart/form-data; boundary=x"), HttpStatusCode.BadRequest, "multipart-unreadable");

    [Fact]
    public Task An_empty_body_is_refused() => ShouldBeRefusedAsync(Body([], "application/xml"), HttpStatusCode.BadRequest, "body-empty");

    [Fact]
    public Task Another_content_type_is_refused() => ShouldBeRefusedAsync(Body([60], "application/json"), HttpStatusCode.UnsupportedMediaType, "content-type-not-supported");

    [Fact]
    public Task An_archive_is_refused() => ShouldBeRefusedAsync(Body([(byte)'P', (byte)'K', 3, 4, 0], "application/octet-stream"), HttpStatusCode.UnprocessableEntity, "document-is-archive");

    [Fact]
    public Task A_document_over_the_limit_is_refused() => ShouldBeRefusedAsync(Body(new byte[200_001], "application/xml"), HttpStatusCode.RequestEntityTooLarge, "document-too-large");

    [Fact]
    public async Task A_document_over_the_limit_whose_length_nobody_announced_is_refused()
    {
        using var request = Request(new byte[200_001]);
        request.Headers.TransferEncodingChunked = true;
        using var answer = await hub.AsSupplier().SendAsync(request);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("document-too-large");
    }

    [Fact]
    public async Task An_answer_type_that_is_not_given_is_refused()
    {
        using var request = Request(Wrong());
        request.Headers.Accept.ParseAdd("text/csv");
        using var answer = await hub.AsSupplier().SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotAcceptable);
    }

    [Fact]
    public async Task When_all_cores_are_taken_the_caller_is_told_when_to_come_back()
    {
        using var held = await hub.Get<ValidateGate>().EnterCoreAsync(default);
        await ShouldBeTurnedAwayAsync();
    }

    [Fact]
    public async Task When_the_memory_is_taken_the_caller_is_told_when_to_come_back()
    {
        using var held = hub.Get<ValidateGate>().EnterMemory(16 << 20);
        await ShouldBeTurnedAwayAsync();
    }

    [Fact]
    public async Task What_was_taken_is_given_back()
    {
        for (var time = 0; time < 20; time++) Text(await ValidateAsync(Syntax.Ubl.Write(Invoice)), "verdict").ShouldBe("accepted");
    }

    private async Task ShouldBeTurnedAwayAsync()
    {
        using var request = Request(Wrong());
        using var answer = await hub.AsSupplier().SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(2));
        (await answer.Content.ReadAsStringAsync()).ShouldContain("validation-busy");
    }

    private async Task ShouldBeRefusedAsync(HttpContent body, HttpStatusCode status, string code)
    {
        using var answer = await hub.AsSupplier().PostAsync("/v1/validate", body);
        answer.StatusCode.ShouldBe(status);
        (await answer.Content.ReadAsStringAsync()).ShouldContain($"\"code\":\"{code}\"");
    }

    private async Task<JsonNode> ValidateAsync(byte[] document, string? language = null, string query = "")
    {
        using var request = Request(document, query);
        if (language is not null) request.Headers.AcceptLanguage.ParseAdd(language);
        using var answer = await hub.AsSupplier().SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }

    private static HttpRequestMessage Request(byte[] document, string query = "") =>
        new(HttpMethod.Post, "/v1/validate" + query) { Content = Body(document, "application/octet-stream") };

    private static ByteArrayContent Body(byte[] bytes, string type) => new(bytes) { Headers = { ContentType = MediaTypeHeaderValue.Parse(type) } };

    private static byte[] Wrong()
    {
        var text = Encoding.UTF8.GetString(Syntax.Ubl.Write(Invoice));
        var at = text.IndexOf("<cbc:PayableAmount", StringComparison.Ordinal);
        var (open, close) = (text.IndexOf('>', at) + 1, text.IndexOf("</cbc:PayableAmount", StringComparison.Ordinal));
        return Encoding.UTF8.GetBytes(text[..open] + "1.00" + text[close..]);
    }

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();
}
