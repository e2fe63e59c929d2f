using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Hub.Fleet;

/// <summary>Clients that carry a token of an account, obtained as any client obtains one.</summary>
public sealed class FleetTokens(HubFleet fleet)
{
    /// <summary>A client of a service for an account. Its token lasts an hour.</summary>
    public Task<HttpClient> ClientAsync(FleetAccount account, string service) => ClientAsync(account, fleet.AddressOf(service));

    /// <summary>A client of one of a service's processes.</summary>
    public async Task<HttpClient> ClientAsync(FleetAccount account, Uri address)
    {
        var client = new HttpClient(new SocketsHttpHandler { PooledConnectionIdleTimeout = TimeSpan.FromSeconds(10) })
        {
            BaseAddress = address,
            Timeout = TimeSpan.FromSeconds(60),
        };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync(account));
        return client;
    }

    private async Task<string> TokenAsync(FleetAccount account)
    {
        using var client = new HttpClient { BaseAddress = fleet.AddressOf("access") };
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials", ["client_id"] = account.Id, ["client_secret"] = account.Secret,
        });
        using var answer = await client.PostAsync(new Uri("/oauth/token", UriKind.Relative), form);
        answer.EnsureSuccessStatusCode();
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return body.GetProperty("access_token").GetString()!;
    }
}
