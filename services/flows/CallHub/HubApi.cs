using System.Net;
using System.Text.Json;

namespace Hub.Flows.CallHub;

/// <summary>The hub's own API, called as one account.</summary>
internal sealed class HubApi(HttpClient http)
{
    private const string KeyHeader = "Idempotency-Key";

    /// <summary>What is there; null when there is nothing for this account.</summary>
    public async Task<T?> FindAsync<T>(string path, CancellationToken stop)
        where T : class
    {
        using var answer = await SendAsync(new HttpRequestMessage(HttpMethod.Get, path), stop);
        if (answer.StatusCode is HttpStatusCode.NotFound) return null;
        return await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<T>(stop);
    }

    /// <summary>Sends something as JSON, or nothing; a refusal is an answer too.</summary>
    public async Task<HubAnswer> SendAsync(HttpMethod method, string path, object? body, CancellationToken stop)
    {
        using var answer = await SendAsync(new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) }, stop);
        return await ReadAsync(answer, stop);
    }

    /// <summary>Sends something, under an idempotency key where there is one; a refusal is an answer too.</summary>
    public async Task<HubAnswer> PostAsync(string path, HttpContent body, string? key, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = body };
        if (!string.IsNullOrEmpty(key)) request.Headers.Add(KeyHeader, key);
        using var answer = await SendAsync(request, stop);
        return await ReadAsync(answer, stop);
    }

    /// <summary>Opens a document or a part of it; null when there is none for this account. The caller ends it.</summary>
    /// <param name="path">Where.</param>
    /// <param name="firstBytes">Only so many bytes from the beginning; null: all.</param>
    /// <param name="stop">Gives up.</param>
    public async Task<HttpResponseMessage?> OpenAsync(string path, int? firstBytes, CancellationToken stop)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (firstBytes is { } bytes) request.Headers.Range = new(0, bytes - 1);
        var answer = await SendAsync(request, stop);
        if (answer.StatusCode is not HttpStatusCode.NotFound) return answer.EnsureSuccessStatusCode();
        answer.Dispose();
        return null;
    }

    /// <summary>Asks whether a GET is answered well.</summary>
    /// <exception cref="HttpRequestException">It is not.</exception>
    public async Task CheckAsync(string path, CancellationToken stop)
    {
        using var answer = await SendAsync(new HttpRequestMessage(HttpMethod.Get, path), stop);
        answer.EnsureSuccessStatusCode();
    }

    /// <exception cref="HttpRequestException">The hub does not answer, or failed.</exception>
    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken stop)
    {
        using (request)
        {
            var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
            if ((int)answer.StatusCode < StatusCodes.Status500InternalServerError) return answer;
            using (answer) throw new HubUnavailableException(request, answer.StatusCode, RetryAfterOf(answer));
        }
    }

    private static async Task<HubAnswer> ReadAsync(HttpResponseMessage answer, CancellationToken stop)
    {
        var text = await answer.Content.ReadAsStringAsync(stop);
        return answer.IsSuccessStatusCode
            ? new HubAnswer(text, null)
            : new HubAnswer(null, JsonSerializer.Deserialize<HubProblem>(text, JsonSerializerOptions.Web)! with { Status = (int)answer.StatusCode, RetryAfter = RetryAfterOf(answer) });
    }

    private static string? RetryAfterOf(HttpResponseMessage answer) => answer.Headers.RetryAfter?.ToString();
}
