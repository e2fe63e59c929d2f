using System.Net.Http.Headers;

namespace Hub.Flows.CallHub;

/// <summary>Gives each request the hub's API as its caller sees it.</summary>
internal sealed class HubApis(IHttpClientFactory clients, HubAddress address)
{
    public const string Client = "hub";

    /// <summary>The API with the token that the request came with: the hub decides who may see and do what, here as everywhere.</summary>
    public HubApi For(HttpContext http)
    {
        var client = clients.CreateClient(Client);
        client.BaseAddress = address.Value;
        client.DefaultRequestHeaders.Authorization = AuthenticationHeaderValue.Parse(http.Request.Headers.Authorization.ToString());
        return new HubApi(client);
    }
}
