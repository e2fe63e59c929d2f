using System.Net.Http.Json;
using Hub.Client.Problems;

namespace Hub.Client.Access;

/// <summary>Gets an access token by client credentials and keeps it until shortly before it expires. Many who need one at once make one request.</summary>
internal sealed class TokenSource(HttpClient http, HubClientOptions options, TimeProvider clock) : IDisposable
{
    public const string Path = "/oauth/token";

    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim turn = new(1);
    private (string Value, DateTimeOffset Until)? kept;

    /// <summary>A token that is valid for a while yet.</summary>
    /// <param name="refused">A token that the hub did not accept: another one is wanted.</param>
    /// <param name="stop">Ends the wait.</param>
    public async Task<string> GetAsync(string? refused, CancellationToken stop)
    {
        await turn.WaitAsync(stop);
        try
        {
            if (kept is { } token && token.Value != refused && clock.GetUtcNow() < token.Until) return token.Value;
            var fresh = await FetchAsync(stop);
            kept = (fresh.Value, clock.GetUtcNow() + LifeOf(fresh));
            return fresh.Value;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose()
    {
        turn.Dispose();
        http.Dispose();
    }

    private static TimeSpan LifeOf(AccessToken token)
    {
        var life = TimeSpan.FromSeconds(token.ExpiresIn);
        return life > 2 * Margin ? life - Margin : life / 2;
    }

    private async Task<HttpResponseMessage> PostAsync(FormUrlEncodedContent form, CancellationToken stop)
    {
        try
        {
            return await http.PostAsync(new Uri(Path, UriKind.Relative), form, stop);
        }
        catch (HttpRequestException cause)
        {
            throw new TokenUnavailableException(cause);
        }
    }

    private async Task<AccessToken> FetchAsync(CancellationToken stop)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = options.ClientId,
            ["client_secret"] = options.ClientSecret,
        });
        using var answer = await PostAsync(form, stop);
        await ProblemReader.ThrowIfRefusedAsync(answer, stop);
        return await answer.Content.ReadFromJsonAsync<AccessToken>(stop) ?? throw new HttpRequestException("The hub's answer holds no token.");
    }
}
