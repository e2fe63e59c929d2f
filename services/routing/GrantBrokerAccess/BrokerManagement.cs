using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Hub.Outbox;

namespace Hub.Routing.GrantBrokerAccess;

/// <summary>RabbitMQ's management HTTP API: users, permissions, queues of one virtual host. Every call may be repeated; each is tried three times.</summary>
internal sealed class BrokerManagement : IDisposable
{
    private const int Attempts = 3;
    private readonly HttpClient http;
    private readonly TimeProvider clock;

    /// <param name="address">Its address, with the user and password of an administrator.</param>
    /// <param name="virtualHost">The hub's virtual host.</param>
    /// <param name="clock">Times the attempts.</param>
    public BrokerManagement(Uri address, string virtualHost, TimeProvider clock)
    {
        VirtualHost = virtualHost;
        this.clock = clock;
        var handler = new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), AllowAutoRedirect = false };
        http = new HttpClient(handler) { BaseAddress = new UriBuilder(address) { UserName = "", Password = "" }.Uri, Timeout = TimeSpan.FromSeconds(10), MaxResponseContentBufferSize = 32 << 20 };
        var login = Encoding.UTF8.GetBytes(Uri.UnescapeDataString(address.UserInfo));
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(login));
    }

    /// <summary>The hub's virtual host.</summary>
    public string VirtualHost { get; }

    /// <summary>Makes a user, or makes it what it should be. The permissions come last: nobody gets in with half of them.</summary>
    public async Task PutAsync(BrokerUser user, string passwordHash, CancellationToken stop)
    {
        await SendAsync(HttpMethod.Put, UserPath(user.Name), new JsonObject { ["password_hash"] = passwordHash, ["hashing_algorithm"] = BrokerPassword.Algorithm, ["tags"] = BrokerUser.Tag }, stop);
        await SendAsync(
            HttpMethod.Put,
            $"api/permissions/{Uri.EscapeDataString(user.VirtualHost)}/{Uri.EscapeDataString(user.Name)}",
            new JsonObject { ["configure"] = user.Configure, ["write"] = user.Write, ["read"] = user.Read },
            stop);
    }

    /// <summary>Removes a user; the broker ends its connections. Harmless when there is none.</summary>
    public Task DeleteAsync(string user, CancellationToken stop) => SendAsync(HttpMethod.Delete, UserPath(user), null, stop);

    /// <summary>The users that a hub has made, of all virtual hosts, with their permissions in this one.</summary>
    public async Task<IReadOnlyDictionary<string, BrokerAccount>> AccountsAsync(CancellationToken stop)
    {
        var permissions = (await SendAsync(HttpMethod.Get, $"api/vhosts/{Uri.EscapeDataString(VirtualHost)}/permissions", null, stop))?.AsArray() ?? [];
        var byUser = permissions.ToDictionary(row => (string)row!["user"]!, row => new BrokerPermissions((string)row!["configure"]!, (string)row["write"]!, (string)row["read"]!), StringComparer.Ordinal);
        var users = (await SendAsync(HttpMethod.Get, "api/users", null, stop))?.AsArray() ?? [];
        return users.Select(row => Read(row!, byUser)).ToDictionary(account => account.Name, StringComparer.Ordinal);
    }

    /// <summary>What the broker says of a queue; null when there is none.</summary>
    public Task<JsonNode?> QueueAsync(string queue, CancellationToken stop) =>
        SendAsync(HttpMethod.Get, $"api/queues/{Uri.EscapeDataString(VirtualHost)}/{Uri.EscapeDataString(queue)}", null, stop);

    public void Dispose() => http.Dispose();

    private static string UserPath(string user) => "api/users/" + Uri.EscapeDataString(user);

    private static BrokerAccount Read(JsonNode row, Dictionary<string, BrokerPermissions> permissions)
    {
        var name = (string)row["name"]!;
        // A list since RabbitMQ 3.9, a text before.
        var tags = row["tags"] is JsonArray list ? string.Join(',', list.Select(tag => (string)tag!)) : (string?)row["tags"] ?? "";
        return new BrokerAccount(name, (string?)row["password_hash"] ?? "", tags, permissions.GetValueOrDefault(name));
    }

    private async Task<JsonNode?> SendAsync(HttpMethod method, string path, JsonObject? body, CancellationToken stop)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await TrySendAsync(method, path, body, stop);
            }
            catch (Exception cause) when (cause is HttpRequestException or TaskCanceledException && !stop.IsCancellationRequested)
            {
                if (attempt == Attempts - 1) throw new ManagementUnreachableException(cause);
                await Task.Delay(RetryDelay.After(attempt), clock, stop);
            }
        }
    }

    private async Task<JsonNode?> TrySendAsync(HttpMethod method, string path, JsonObject? body, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        using var answer = await http.SendAsync(request, stop);
        if (answer.StatusCode == HttpStatusCode.NotFound && method != HttpMethod.Put) return null;
        answer.EnsureSuccessStatusCode();
        return method == HttpMethod.Get ? await answer.Content.ReadFromJsonAsync<JsonNode>(stop) : null;
    }
}
