using System.Buffers;
using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;

namespace Hub.Routing.KeepAttachments;

/// <summary>Speaks clamd's INSTREAM: the file in chunks, each behind its length (4 bytes, big-endian), a chunk of length 0 at the end; then one line of answer, ended by a zero.</summary>
internal static class ClamdClient
{
    private const int Chunk = 64 << 10;
    private const int LongestAnswer = 4 << 10;
    private const string Clean = "stream: OK";
    private const string Before = "stream: ";
    private const string Found = " FOUND";

    /// <summary>Sends a file to a scanner and reads its verdict.</summary>
    /// <exception cref="ScannerUnavailableException">It answered something that is no verdict (too large for it, out of order).</exception>
    /// <exception cref="SocketException">Nobody listens.</exception>
    /// <exception cref="IOException">The connection broke.</exception>
    public static async Task<ScanVerdict> ScanAsync(Uri scanner, Stream content, CancellationToken stop)
    {
        using var socket = await ConnectAsync(scanner, stop);
        await using var stream = new NetworkStream(socket, ownsSocket: false);
        string answer;
        try
        {
            await SendAsync(stream, content, stop);
            answer = await ReadAnswerAsync(stream, stop);
        }
        catch (IOException) when (socket.Available > 0)
        {
            // It closes its side as soon as it has had enough, and has said why.
            answer = await ReadAnswerAsync(stream, stop);
        }
        return Read(answer);
    }

    private static async Task<Socket> ConnectAsync(Uri scanner, CancellationToken stop)
    {
        var isFile = scanner.Scheme == "unix";
        var socket = isFile ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified) : new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            if (isFile) await socket.ConnectAsync(new UnixDomainSocketEndPoint(scanner.AbsolutePath), stop);
            else await socket.ConnectAsync(scanner.Host, scanner.Port, stop);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static async Task SendAsync(NetworkStream scanner, Stream content, CancellationToken stop)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Chunk + sizeof(uint));
        try
        {
            await scanner.WriteAsync("zINSTREAM\0"u8.ToArray(), stop);
            int read;
            do
            {
                read = await content.ReadAsync(buffer.AsMemory(sizeof(uint), Chunk), stop);
                BinaryPrimitives.WriteUInt32BigEndian(buffer, (uint)read);
                await scanner.WriteAsync(buffer.AsMemory(0, sizeof(uint) + read), stop);
            }
            while (read > 0);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static async Task<string> ReadAnswerAsync(NetworkStream scanner, CancellationToken stop)
    {
        var answer = new byte[LongestAnswer];
        var length = 0;
        while (length < answer.Length && answer.AsSpan(0, length).IndexOf((byte)0) < 0)
        {
            var read = await scanner.ReadAsync(answer.AsMemory(length), stop);
            if (read == 0) break;
            length += read;
        }
        return Encoding.UTF8.GetString(answer, 0, length).TrimEnd('\0', '\n');
    }

    private static ScanVerdict Read(string answer)
    {
        if (answer == Clean) return new ScanVerdict(Virus: null);
        if (answer.StartsWith(Before, StringComparison.Ordinal) && answer.EndsWith(Found, StringComparison.Ordinal)) return new ScanVerdict(answer[Before.Length..^Found.Length]);
        throw new ScannerUnavailableException(answer.Length == 0 ? "The scanner closed the connection without a verdict." : $"The scanner gave no verdict: {answer}");
    }
}
