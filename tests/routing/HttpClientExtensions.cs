using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Hub.Routing.Tests;

internal static class HttpClientExtensions
{
    /// <summary>Posts JSON and reads the JSON of an answer with the expected status.</summary>
    public static async Task<JsonElement> PostAsync(this HttpClient client, string path, object body, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var answer = await client.PostAsJsonAsync(path, body);
        answer.StatusCode.ShouldBe(expected, await answer.Content.ReadAsStringAsync());
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    public static async Task<JsonElement> GetAsync(this HttpClient client, string path, HttpStatusCode expected)
    {
        using var answer = await client.GetAsync(path);
        answer.StatusCode.ShouldBe(expected, await answer.Content.ReadAsStringAsync());
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    public static Guid Id(this JsonElement element, string name) => element.GetProperty(name).GetGuid();

    public static IReadOnlyList<JsonElement> Items(this JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray()];

    public static string? Code(this JsonElement problem) => problem.GetProperty("code").GetString();
}
