using System.Text;
using Hub.Ingest.Storage;
using Hub.Outbox;
using Hub.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Hub.Ingest.Benchmarks;

/// <summary>Ingest in this process, over a SQLite file of its own, and senders that cost next to nothing.</summary>
internal sealed class IngestHost : IAsyncDisposable
{
    private readonly HubProcess hub;
    private readonly string token;

    private IngestHost(HubProcess hub)
    {
        this.hub = hub;
        token = hub.AsSupplier().DefaultRequestHeaders.Authorization!.ToString();
    }

    public static async Task<IngestHost> StartAsync() => new(await HubProcess.StartAsync([new IngestService(), new MessageSink()], configure: builder =>
    {
        builder.Logging.AddFilter(null, LogLevel.Error);
        builder.Configuration.AddInMemoryCollection([KeyValuePair.Create("Hub:Ingest:Limits:InvoicesPerMinute", (string?)"100000000")]);
    }));

    /// <summary>A request as it goes over the connection.</summary>
    public byte[] Request(string path, string type, string key, string? fileName, byte[] body)
    {
        var head = new StringBuilder($"POST {path} HTTP/1.1\r\nHost: hub\r\nAuthorization: {token}\r\nContent-Type: {type}\r\nContent-Length: {body.Length}\r\nIdempotency-Key: {key}\r\n");
        if (fileName is not null) head.Append($"Content-Disposition: attachment; filename=\"{fileName}\"\r\n");
        return [.. Encoding.ASCII.GetBytes(head.Append("\r\n").ToString()), .. body];
    }

    /// <summary>Sends requests over some connections, each its next one when the last was answered 202.</summary>
    public Task SendAsync(Queue<byte[]> requests, int senders) => Task.WhenAll(Enumerable.Range(0, senders).Select(_ => Task.Run(() => SendAllAsync(requests))));

    /// <summary>Waits until every message has left.</summary>
    public Task DrainAsync()
    {
        var outbox = hub.Get<OutboxQueue<IngestContext>>();
        return Eventually.TrueAsync(() => outbox.UnsentCount == 0, "every message left");
    }

    public ValueTask DisposeAsync() => hub.DisposeAsync();

    private async Task SendAllAsync(Queue<byte[]> requests)
    {
        using var connection = new Connection(hub.Address);
        while (Next(requests) is { } request) await connection.SendAsync(request);
    }

    private static byte[]? Next(Queue<byte[]> requests)
    {
        lock (requests) return requests.TryDequeue(out var request) ? request : null;
    }
}
