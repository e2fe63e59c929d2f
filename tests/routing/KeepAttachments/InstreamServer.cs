using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Hub.Routing.Tests.KeepAttachments;

/// <summary>A small scanner that speaks clamd's INSTREAM on a loopback port, written from the protocol's description: it finds EICAR's test string, and breaks in the ways that a test asks for.</summary>
internal sealed class InstreamServer : IAsyncDisposable
{
    public const string Eicar = @"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stopping = new();
    private readonly Task accepting;

    public InstreamServer()
    {
        listener.Start();
        Address = new Uri($"tcp://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
        accepting = AcceptAsync();
    }

    public Uri Address { get; }

    /// <summary>What was streamed, connection by connection.</summary>
    public ConcurrentQueue<byte[]> Received { get; } = new();

    /// <summary>Connections to close without an answer, before it works.</summary>
    public int Breaks { get; set; }

    /// <summary>Bytes after which it refuses the stream, as clamd does with StreamMaxLength.</summary>
    public int Limit { get; set; } = int.MaxValue;

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        listener.Stop();
        await accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            using var client = await listener.AcceptTcpClientAsync(stopping.Token);
            if (Breaks-- > 0) continue;
            await ServeAsync(client.GetStream());
        }
    }

    private async Task ServeAsync(NetworkStream stream)
    {
        var command = new byte["zINSTREAM\0".Length];
        await stream.ReadExactlyAsync(command, stopping.Token);
        if (Encoding.ASCII.GetString(command) != "zINSTREAM\0")
        {
            await stream.WriteAsync("UNKNOWN COMMAND\0"u8.ToArray(), stopping.Token);
            return;
        }
        var answer = await ReadAsync(stream) is { } content ? Judge(content) : "INSTREAM size limit exceeded. ERROR";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(answer + "\0"), stopping.Token);
    }

    private async Task<byte[]?> ReadAsync(NetworkStream stream)
    {
        using var content = new MemoryStream();
        var head = new byte[sizeof(uint)];
        while (true)
        {
            await stream.ReadExactlyAsync(head, stopping.Token);
            var length = (int)BinaryPrimitives.ReadUInt32BigEndian(head);
            if (length == 0) break;
            if (content.Length + length > Limit) return null;
            var part = new byte[length];
            await stream.ReadExactlyAsync(part, stopping.Token);
            content.Write(part);
        }
        Received.Enqueue(content.ToArray());
        return content.ToArray();
    }

    private static string Judge(byte[] content) => Encoding.Latin1.GetString(content).Contains(Eicar, StringComparison.Ordinal) ? "stream: Eicar-Signature FOUND" : "stream: OK";
}
