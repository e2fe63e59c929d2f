using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Hub.Testing;

namespace Hub.Flows.Tests;

/// <summary>
/// A client of the Flow Service as it is published (OpenAPI 1.3.0), which knows nothing of the hub. It is strict where real ones are not: a member that the standard does not have, or a missing one, fails.
/// </summary>
internal sealed class Connector(HttpClient http, string basePath = "") : IDisposable
{
    public static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public HttpClient Http => http;

    public void Dispose() => http.Dispose();

    /// <summary>As the published .NET client sends it: flowInfo as plain text, before the file.</summary>
    public Task<HttpResponseMessage> PostAsync(object flowInfo, byte[] file, string mediaType = "application/xml") => SendAsync(new MultipartFormDataContent
    {
        { new StringContent(JsonSerializer.Serialize(flowInfo, Strict)), "flowInfo" },
        { new ByteArrayContent(file) { Headers = { ContentType = new MediaTypeHeaderValue(mediaType) } }, "file", "document" },
    });

    /// <summary>As others send it: the file first, flowInfo as JSON.</summary>
    public Task<HttpResponseMessage> PostFileFirstAsync(object flowInfo, byte[] file) => SendAsync(new MultipartFormDataContent
    {
        { new ByteArrayContent(file) { Headers = { ContentType = new MediaTypeHeaderValue("application/xml") } }, "file", "document.xml" },
        { new StringContent(JsonSerializer.Serialize(flowInfo, Strict), Encoding.UTF8, "application/json"), "flowInfo" },
    });

    public async Task<FullFlowInfo> SubmitAsync(object flowInfo, byte[] file, string mediaType = "application/xml") => await TakenAsync(await PostAsync(flowInfo, file, mediaType));

    public static async Task<FullFlowInfo> TakenAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.Accepted, await answer.Content.ReadAsStringAsync());
            return (await answer.Content.ReadFromJsonAsync<FullFlowInfo>(Strict))!;
        }
    }

    public async Task<SearchFlowContent> SearchAsync(object where, int? limit = null, string? cursor = null)
    {
        using var answer = await http.PostAsJsonAsync(new Uri(basePath + "/v1/flows/search", UriKind.Relative), new { where, limit, cursor }, Strict);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<SearchFlowContent>(Strict))!;
    }

    public async Task<Flow?> FindAsync(string flowId)
    {
        using var answer = await GetAsync(flowId, null);
        if (answer.StatusCode == HttpStatusCode.NotFound) return null;
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return await answer.Content.ReadFromJsonAsync<Flow>(Strict);
    }

    public Task<HttpResponseMessage> GetAsync(string flowId, string? docType, string more = "") =>
        http.GetAsync(new Uri($"{basePath}/v1/flows/{flowId}{(docType is null ? "" : "?docType=" + docType)}{more}", UriKind.Relative));

    public async Task<byte[]> DownloadAsync(string flowId, string docType, string more = "")
    {
        using var answer = await GetAsync(flowId, docType, more);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        answer.Content.Headers.ContentDisposition?.DispositionType.ShouldBe("attachment");
        return await answer.Content.ReadAsByteArrayAsync();
    }

    /// <summary>Waits for the hub's word.</summary>
    public Task<Flow> AcknowledgedAsync(string flowId) => Eventually.GetAsync(
        async () => await FindAsync(flowId) is { Acknowledgement.Status: not "Pending" } flow ? flow : null, $"flow {flowId} is acknowledged");

    /// <summary>Waits until a search finds one flow.</summary>
    public Task<Flow> OneAsync(object where, Func<Flow, bool> which) => Eventually.GetAsync(
        async () => (await AllAsync(where)).SingleOrDefault(which), "one flow is found");

    /// <summary>Every page of a search.</summary>
    public async Task<List<Flow>> AllAsync(object where, int limit = 100)
    {
        var flows = new List<Flow>();
        string? cursor = null;
        do
        {
            var page = await SearchAsync(where, limit, cursor);
            page.Results.Count.ShouldBeLessThanOrEqualTo(limit);
            flows.AddRange(page.Results);
            cursor = page.NextCursor;
        }
        while (cursor is not null);
        return flows;
    }

    /// <summary>An error in the standard's form, which is a problem of the hub's too.</summary>
    public static async Task<(string ErrorCode, string Code)> ErrorAsync(HttpResponseMessage answer, HttpStatusCode status)
    {
        using (answer)
        {
            var text = await answer.Content.ReadAsStringAsync();
            answer.StatusCode.ShouldBe(status, text);
            var error = JsonDocument.Parse(text).RootElement;
            error.GetProperty("errorMessage").GetString().ShouldNotBeNullOrEmpty();
            error.GetProperty("titleFr").GetString().ShouldNotBeNullOrEmpty();
            return (error.GetProperty("errorCode").GetString()!, error.GetProperty("code").GetString()!);
        }
    }

    private async Task<HttpResponseMessage> SendAsync(MultipartFormDataContent form)
    {
        using (form) return await http.PostAsync(new Uri(basePath + "/v1/flows", UriKind.Relative), form);
    }
}
