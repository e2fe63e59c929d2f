using System.Net;

namespace Hub.Client.Deposits;

/// <summary>A part of a request that is read from its file each time it is sent.</summary>
internal sealed class FileContent(DepositFile file) : HttpContent
{
    private const int BufferSize = 64 * 1024;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        await using var content = Open();
        var left = file.Length;
        var buffer = new byte[Math.Clamp(left, 1, BufferSize)];
        while (left > 0)
        {
            var read = await ReadAsync(content, buffer.AsMemory(0, (int)Math.Min(left, buffer.Length)), cancellationToken);
            if (read == 0) throw new FileUnreadableException(file.Name, cause: null);
            await stream.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            left -= read;
        }
        if (await ReadAsync(content, buffer.AsMemory(0, 1), cancellationToken) > 0) throw new FileUnreadableException(file.Name, cause: null);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = file.Length;
        return true;
    }

    private Stream Open()
    {
        try
        {
            return file.Open();
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new FileUnreadableException(file.Name, cause);
        }
    }

    /// <summary>A fault of the disk must not be taken for one of the connection.</summary>
    private async ValueTask<int> ReadAsync(Stream content, Memory<byte> buffer, CancellationToken stop)
    {
        try
        {
            return await content.ReadAsync(buffer, stop);
        }
        catch (IOException cause)
        {
            throw new FileUnreadableException(file.Name, cause);
        }
    }
}
