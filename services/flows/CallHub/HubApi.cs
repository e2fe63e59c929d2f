using System.Net;
using System.Text.Json;

namespace Hub.Flows.CallHub;

/// <summary>The hub's own API, called as one account.</summary>
internal sealed class HubApi(HttpClient http)
{
    /// <summary>What is there; null when there is nothing for this account.</summary>
    public async Task<T?> FindAsync<T>(string path, CancellationToken stop)
        where T : class
    {
        using var answer = await SendAsync(new HttpRequestMessage(HttpMethod.Get, path), stop);
        if (answer.StatusCode is HttpStatusCode.NotFound) return null;
        return await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<T>(stop);
    }

    /// <summary>Sends something; a refusal is an answer too.</summary>
    public async Task<HubAnswer> SendAsync(HttpMethod method, string path, HttpContent body, IReadOnlyDictionary<string, string>? headers, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body };
        foreach (var (name, value) in headers ?? new Dictionary<string, string>()) request.Headers.Add(name, value);
        using var answer = await SendAsync(request, stop);
        var text = await answer.Content.ReadAsStringAsync(stop);
        return answer.IsSuccessStatusCode
            ? new HubAnswer(text, null)
            : new HubAnswer(null, JsonSerializer.Deserialize<HubProblem>(text, JsonSerializerOptions.Web)! with { Status = (int)answer.StatusCode });
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

    /// <summary>True when a GET is answered well.</summary>
    public async Task<bool> IsWellAsync(string path, CancellationToken stop)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri(path, UriKind.Relative), stop);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <exception cref="HttpRequestException">The hub does not answer, or failed.</exception>
    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken stop)
    {
        using (request)
        {
            var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
            if ((int)answer.StatusCode < StatusCodes.Status500InternalServerError) return answer;
            using (answer) throw new HttpRequestException($"{request.Method} {request.RequestUri?.AbsolutePath} was answered {(int)answer.StatusCode}.", null, answer.StatusCode);
        }
    }
}
