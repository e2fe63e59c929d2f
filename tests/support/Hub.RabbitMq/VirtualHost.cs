using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using RabbitMQ.Client;

namespace Hub.RabbitMq;

/// <summary>A virtual host of one test's own, and what the management API says of it.</summary>
public sealed class VirtualHost : IAsyncDisposable
{
    private readonly HttpClient api;

    private VirtualHost(ITestBroker broker, string name)
    {
        Broker = broker;
        Name = name;
        Address = new UriBuilder(broker.Address) { Path = name }.Uri;
        api = new HttpClient { BaseAddress = broker.Management };
        var user = broker.Address.UserInfo is { Length: > 0 } given ? given : "guest:guest";
        Management = new Uri($"{broker.Management.Scheme}://{user}@{broker.Management.Authority}/");
        var login = Encoding.ASCII.GetBytes(Uri.UnescapeDataString(user));
        api.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(login));
    }

    /// <summary>Its broker.</summary>
    public ITestBroker Broker { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>AMQP address with user, password and the host's name.</summary>
    public Uri Address { get; }

    /// <summary>Address of the management API, with user and password.</summary>
    public Uri Management { get; }

    /// <summary>Makes one.</summary>
    public static async Task<VirtualHost> CreateAsync(ITestBroker broker)
    {
        var host = new VirtualHost(broker, $"test-{Guid.CreateVersion7(TimeProvider.System.GetUtcNow()):N}");
        using var answer = await host.api.PutAsync(new Uri("/api/vhosts/" + host.Name, UriKind.Relative), null);
        answer.EnsureSuccessStatusCode();
        return host;
    }

    /// <summary>A connection of the plain client, as a collectivity's system would open it.</summary>
    public Task<IConnection> ConnectAsync() => new ConnectionFactory { Uri = Address, ClientProvidedName = "test" }.CreateConnectionAsync();

    /// <summary>A connection of another user.</summary>
    public Task<IConnection> ConnectAsync(string user, string password) =>
        new ConnectionFactory { Uri = Address, UserName = user, Password = password, ClientProvidedName = "test", AutomaticRecoveryEnabled = false }.CreateConnectionAsync();

    /// <summary>What the broker has at a path of its management API; null when there is nothing.</summary>
    public Task<JsonNode?> ReadAsync(string path) => GetAsync(path);

    /// <summary>Changes something through the management API; deletes it when there is no body.</summary>
    public async Task ChangeAsync(string path, JsonNode? body)
    {
        using var answer = body is null ? await api.DeleteAsync(new Uri(path, UriKind.Relative)) : await api.PutAsJsonAsync(path, body);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Everything the broker knows of a queue; null when there is none.</summary>
    public async Task<JsonNode?> QueueAsync(string queue) => await GetAsync($"/api/queues/{Name}/{Uri.EscapeDataString(queue)}");

    /// <summary>The names of its queues.</summary>
    public async Task<IReadOnlyList<string>> QueuesAsync() =>
        [.. ((JsonArray)(await GetAsync($"/api/queues/{Name}"))!).Select(queue => (string)queue!["name"]!).Order(StringComparer.Ordinal)];

    /// <summary>How many messages wait in a queue.</summary>
    public async Task<uint> CountAsync(string queue)
    {
        await using var connection = await ConnectAsync();
        await using var channel = await connection.CreateChannelAsync();
        return (await channel.QueueDeclarePassiveAsync(queue)).MessageCount;
    }

    /// <summary>Takes and acknowledges the next message of a queue; null when it is empty.</summary>
    public async Task<BasicGetResult?> TakeAsync(string queue)
    {
        await using var connection = await ConnectAsync();
        await using var channel = await connection.CreateChannelAsync();
        return await channel.BasicGetAsync(queue, autoAck: true);
    }

    /// <summary>Puts a message into a queue, with whatever properties.</summary>
    public async Task PutAsync(string queue, BasicProperties properties, ReadOnlyMemory<byte> body)
    {
        await using var connection = await ConnectAsync();
        await using var channel = await connection.CreateChannelAsync(new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true));
        await channel.BasicPublishAsync("", queue, mandatory: true, properties, body);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        using var answer = await api.DeleteAsync(new Uri("/api/vhosts/" + Name, UriKind.Relative));
        answer.EnsureSuccessStatusCode();
        api.Dispose();
    }

    private async Task<JsonNode?> GetAsync(string path)
    {
        using var answer = await api.GetAsync(new Uri(path, UriKind.Relative));
        if (answer.StatusCode == HttpStatusCode.NotFound) return null;
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonNode>();
    }
}
