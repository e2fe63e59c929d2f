using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Hub.Ingest.Tests;

/// <summary>Deposits as a supplier's program does.</summary>
internal static class DepositClient
{
    public static Task<HttpResponseMessage> DepositAsync(this HttpClient client, byte[] document, string mediaType = "application/xml", string? fileName = null, string? key = null) =>
        client.PostAsync("/v1/invoices", document, mediaType, fileName, key);

    public static Task<HttpResponseMessage> DepositArchiveAsync(this HttpClient client, byte[] archive, string mediaType = "application/zip", string? key = null) =>
        client.PostAsync("/v1/deposits", archive, mediaType, null, key);

    public static async Task<HttpResponseMessage> PostAsync(this HttpClient client, string address, byte[] body, string mediaType, string? fileName, string? key)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
        if (fileName is not null) content.Headers.TryAddWithoutValidation("Content-Disposition", $"attachment; filename*=UTF-8''{Uri.EscapeDataString(fileName)}");
        return await client.SendAsync(address, content, key);
    }

    public static Task<HttpResponseMessage> SendAsync(this HttpClient client, string address, HttpContent content, string? key = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        if (key is not null) request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        return client.SendAsync(request);
    }

    public static MultipartFormDataContent Form(params (string Name, byte[] Content)[] files)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, content) in files) form.Add(new ByteArrayContent(content), "file", name);
        return form;
    }

    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

    /// <summary>The answer of a deposit that was taken.</summary>
    public static async Task<JsonElement> ShouldBeTakenAsync(this HttpResponseMessage response)
    {
        response.StatusCode.ShouldBe(HttpStatusCode.Accepted, await response.Content.ReadAsStringAsync());
        return await response.JsonAsync();
    }

    /// <summary>The problem of a refused request, with its code and both languages.</summary>
    public static async Task<JsonElement> ShouldBeRefusedAsync(this HttpResponseMessage response, int status, string code)
    {
        ((int)response.StatusCode).ShouldBe(status, await response.Content.ReadAsStringAsync());
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = await response.JsonAsync();
        problem.GetProperty("code").GetString().ShouldBe(code);
        problem.GetProperty("detail").GetString().ShouldNotBeNullOrWhiteSpace();
        problem.GetProperty("detailFr").GetString().ShouldNotBeNullOrWhiteSpace();
        return problem;
    }

    /// <summary>The refused entries of an answer: name and code.</summary>
    public static (string? Name, string? Code)[] RefusedEntries(this JsonElement answer) =>
        [.. answer.GetProperty("refusedEntries").EnumerateArray().Select(entry => (entry.GetProperty("fileName").GetString(), entry.GetProperty("code").GetString()))];

    public static string?[] InvoiceNames(this JsonElement answer) =>
        [.. answer.GetProperty("invoices").EnumerateArray().Select(invoice => invoice.GetProperty("fileName").GetString())];
}
