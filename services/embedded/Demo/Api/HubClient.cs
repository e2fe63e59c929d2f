using System.Net;
using System.Net.Http.Headers;

namespace Hub.Embedded.Demo.Api;

/// <summary>One account's view of the hub's HTTP API.</summary>
internal sealed class HubClient : IDisposable
{
    private readonly HttpClient http;

    private HubClient(HttpClient http, string account, string secret)
    {
        this.http = http;
        Account = account;
        Secret = secret;
    }

    /// <summary>Account and client id.</summary>
    public string Account { get; }

    /// <summary>Client secret.</summary>
    public string Secret { get; }

    /// <summary>Gets a token and returns a client that carries it.</summary>
    public static async Task<HubClient> SignInAsync(Uri hub, string account, string secret, CancellationToken stop)
    {
        var client = new HttpClient { BaseAddress = hub, Timeout = Timeout.InfiniteTimeSpan };
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["client_id"] = account, ["client_secret"] = secret });
        using var answer = await client.PostAsync(new Uri("/oauth/token", UriKind.Relative), form, stop);
        var token = await ReadAsync<Token>(answer, stop);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.AccessToken);
        return new HubClient(client, account, secret);
    }

    public async Task<T> GetAsync<T>(string path, CancellationToken stop)
    {
        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative), stop);
        return await ReadAsync<T>(answer, stop);
    }

    /// <summary>As <see cref="GetAsync{T}"/>; null when there is nothing yet.</summary>
    public async Task<T?> FindAsync<T>(string path, CancellationToken stop)
        where T : class
    {
        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative), stop);
        return answer.StatusCode == HttpStatusCode.NotFound ? null : await ReadAsync<T>(answer, stop);
    }

    public Task<T> PostAsync<T>(string path, object body, CancellationToken stop) => SendAsync<T>(HttpMethod.Post, path, JsonContent.Create(body), stop);

    public async Task<T> SendAsync<T>(HttpMethod method, string path, HttpContent body, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body };
        using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseContentRead, stop);
        return await ReadAsync<T>(answer, stop);
    }

    public void Dispose() => http.Dispose();

    /// <summary>A refusal ends the demo with the hub's own words.</summary>
    private static async Task<T> ReadAsync<T>(HttpResponseMessage answer, CancellationToken stop)
    {
        if (!answer.IsSuccessStatusCode)
        {
            throw new HttpRequestException(
                $"{answer.RequestMessage?.Method} {answer.RequestMessage?.RequestUri?.AbsolutePath}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync(stop)}");
        }
        return await answer.Content.ReadFromJsonAsync<T>(stop) ?? throw new HttpRequestException("The answer is empty.");
    }
}
