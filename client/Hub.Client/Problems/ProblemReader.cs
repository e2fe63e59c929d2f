using System.Text.Json;

namespace Hub.Client.Problems;

/// <summary>Reads refusals: problem details, OAuth2 errors, and what something between client and hub may answer.</summary>
internal static class ProblemReader
{
    /// <summary>More than any refusal of the hub has; a page of some proxy is not read to its end.</summary>
    private const int LongestBody = 1 << 20;

    private static readonly string[] Standard = ["type", "title", "status", "detail", "instance", "code", "titleFr", "detailFr"];

    /// <exception cref="HubProblemException">The answer is a refusal.</exception>
    public static async Task ThrowIfRefusedAsync(HttpResponseMessage answer, CancellationToken stop)
    {
        if (answer.IsSuccessStatusCode) return;
        throw new HubProblemException(ToProblem(answer, await ReadMembersAsync(answer.Content, stop)));
    }

    private static HubProblem ToProblem(HttpResponseMessage answer, Dictionary<string, JsonElement> members)
    {
        string? Text(string name) => members.TryGetValue(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;
        return new HubProblem(
            answer.StatusCode,
            Text("code") ?? Text("error") ?? $"http-{(int)answer.StatusCode}",
            Text("title") ?? Text("error") ?? answer.ReasonPhrase ?? answer.StatusCode.ToString(),
            Text("titleFr"),
            Text("detail") ?? Text("error_description"),
            Text("detailFr"),
            members.Where(member => !Standard.Contains(member.Key)).ToDictionary(member => member.Key, member => member.Value));
    }

    private static async Task<Dictionary<string, JsonElement>> ReadMembersAsync(HttpContent content, CancellationToken stop)
    {
        if (content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.OrdinalIgnoreCase) != true) return [];
        try
        {
            await content.LoadIntoBufferAsync(LongestBody, stop);
            return JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(await content.ReadAsStringAsync(stop)) ?? [];
        }
        catch (Exception unreadable) when (unreadable is JsonException or HttpRequestException)
        {
            // The status alone is the answer then.
            return [];
        }
    }
}
