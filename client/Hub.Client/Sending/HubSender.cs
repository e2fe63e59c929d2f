using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Hub.Client.Problems;

namespace Hub.Client.Sending;

/// <summary>Sends requests; an answer that is a refusal becomes an exception.</summary>
internal sealed class HubSender(HttpClient http)
{
    public async Task<T> GetAsync<T>(string path, CancellationToken stop)
    {
        using var answer = await OpenAsync(path, stop);
        return await ReadAsync<T>(answer, stop);
    }

    /// <summary>As <see cref="GetAsync{T}"/>; null when there is no such thing for this account.</summary>
    public async Task<T?> FindAsync<T>(string path, CancellationToken stop)
        where T : class
    {
        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, stop);
        if (answer.StatusCode == HttpStatusCode.NotFound) return null;
        await ProblemReader.ThrowIfRefusedAsync(answer, stop);
        return await ReadAsync<T>(answer, stop);
    }

    /// <summary>An answer whose body is read while it comes.</summary>
    public async Task<HttpResponseMessage> OpenAsync(string path, CancellationToken stop)
    {
        var answer = await http.GetAsync(new Uri(path, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, stop);
        try
        {
            await ProblemReader.ThrowIfRefusedAsync(answer, stop);
            return answer;
        }
        catch
        {
            answer.Dispose();
            throw;
        }
    }

    /// <summary>Sends a body under an idempotency key.</summary>
    public async Task<(T Answer, bool IsReplayed)> PostAsync<T>(string path, HttpContent body, string key, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = body, Headers = { { Repetition.KeyHeader, key } } };
        using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
        await ProblemReader.ThrowIfRefusedAsync(answer, stop);
        return (await ReadAsync<T>(answer, stop), answer.Headers.Contains("Idempotency-Replayed"));
    }

    private static async Task<T> ReadAsync<T>(HttpResponseMessage answer, CancellationToken stop) =>
        await answer.Content.ReadFromJsonAsync<T>(JsonSerializerOptions.Web, stop) ?? throw new HttpRequestException("The hub's answer is empty.");
}
