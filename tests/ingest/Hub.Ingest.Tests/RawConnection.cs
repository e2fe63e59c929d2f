using System.Net.Sockets;
using System.Text;
using Hub.Testing;

namespace Hub.Ingest.Tests;

/// <summary>A connection on which the test says exactly what is sent, and may stop in the middle.</summary>
internal sealed class RawConnection : IAsyncDisposable
{
    private readonly TcpClient client;

    private RawConnection(TcpClient client) => this.client = client;

    public static async Task<RawConnection> OpenAsync(HubProcess process, string address, string mediaType, long contentLength, string moreHeaders = "")
    {
        var socket = new TcpClient();
        await socket.ConnectAsync(process.Address.Host, process.Address.Port);
        var connection = new RawConnection(socket);
        var head = $"POST {address} HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer {process.Tokens.Mint("supplier-a", "supplier", process.Get<TimeProvider>().GetUtcNow())}\r\n"
            + $"Content-Type: {mediaType}\r\nContent-Length: {contentLength}\r\n{moreHeaders}\r\n";
        await connection.SendAsync(Encoding.ASCII.GetBytes(head));
        return connection;
    }

    public async Task SendAsync(ReadOnlyMemory<byte> bytes) => await client.GetStream().WriteAsync(bytes);

    /// <summary>The server's first words, as soon as they come.</summary>
    public async Task<string> ReadStartAsync()
    {
        var buffer = new byte[1024];
        return Encoding.ASCII.GetString(buffer, 0, await client.GetStream().ReadAsync(buffer));
    }

    /// <summary>Reads until the server closes or falls silent.</summary>
    public async Task<string> ReadAnswerAsync()
    {
        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8, leaveOpen: true);
        var buffer = new char[16 * 1024];
        var length = 0;
        while (!new string(buffer, 0, length).Contains('}', StringComparison.Ordinal))
        {
            var read = await reader.ReadAsync(buffer.AsMemory(length));
            if (read == 0) break;
            length += read;
        }
        return new string(buffer, 0, length);
    }

    public ValueTask DisposeAsync()
    {
        // No orderly end: the connection is gone.
        client.Client.LingerState = new LingerOption(true, 0);
        client.Dispose();
        return ValueTask.CompletedTask;
    }
}
