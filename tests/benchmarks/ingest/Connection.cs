using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Hub.Ingest.Benchmarks;

/// <summary>A connection that knows as much of HTTP as the measurement needs: a client library would cost as much as the service.</summary>
internal sealed class Connection : IDisposable
{
    private const string LengthHeader = "Content-Length: ";
    private readonly TcpClient client;
    private readonly byte[] answer = new byte[1 << 16];

    public Connection(Uri address) => client = new TcpClient(address.Host, address.Port) { NoDelay = true };

    /// <summary>Sends a request and reads its answer to the end.</summary>
    public async Task SendAsync(byte[] request)
    {
        var stream = client.GetStream();
        await stream.WriteAsync(request);
        var length = 0;
        while (!IsWhole(length)) length += await stream.ReadAtLeastAsync(answer.AsMemory(length), 1);
        if (!answer.AsSpan().StartsWith("HTTP/1.1 202"u8)) throw new InvalidOperationException(Encoding.UTF8.GetString(answer, 0, length));
    }

    public void Dispose() => client.Dispose();

    private bool IsWhole(int length)
    {
        var end = answer.AsSpan(0, length).IndexOf("\r\n\r\n"u8);
        if (end < 0) return false;
        var head = Encoding.ASCII.GetString(answer, 0, end + 2);
        var at = head.IndexOf(LengthHeader, StringComparison.OrdinalIgnoreCase);
        if (at < 0) throw new InvalidOperationException(head);
        var value = head.AsSpan(at + LengthHeader.Length);
        return length >= end + 4 + int.Parse(value[..value.IndexOf('\r')], CultureInfo.InvariantCulture);
    }
}
