using Hub.DocumentStore;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace Hub.Routing.KeepAttachments;

/// <summary>Takes in one file: checks name, size and content, has it scanned, and writes it to the document store. At most 64 KB of it are in memory.</summary>
internal sealed class AttachmentIntake(IDocumentStore store, VirusScan scan, IOptions<AttachmentOptions> options, TimeProvider clock)
{
    private const int InMemory = 64 << 10;
    private const int HeadLength = 1024;

    /// <summary>Takes in a file.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="room">How many bytes the invoice's attachments may still grow by.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="AttachmentRefusedException">It cannot be taken.</exception>
    /// <exception cref="ScannerUnavailableException">It could not be scanned.</exception>
    public async Task<StagedAttachment> TakeAsync(string name, Stream content, long room, CancellationToken stop)
    {
        if (AttachmentRules.FaultOfName(name, options.Value) is { } fault) throw new AttachmentRefusedException(name, fault);
        await using var file = new FileBufferingReadStream(content, InMemory, bufferLimit: null, Path.GetTempPath());
        var size = await DrainAsync(file, stop);
        if (size > options.Value.LargestBytes) throw new AttachmentRefusedException(name, AttachmentFault.TooLarge(options.Value.LargestBytes));
        if (size > room) throw new AttachmentRefusedException(name, AttachmentFault.TotalTooLarge(options.Value.TotalBytes));
        if (AttachmentRules.FaultOfContent(name, size, await HeadAsync(file, stop)) is { } wrong) throw new AttachmentRefusedException(name, wrong);
        if ((await scan.RunAsync(file, stop))?.Virus is { } virus) throw new AttachmentRefusedException(name, AttachmentFault.Virus(virus));
        file.Position = 0;
        return new StagedAttachment(name, await store.StageAsync(file, stop), scan.IsOn ? clock.GetUtcNow() : null);
    }

    /// <summary>Reads the file into the buffer, little beyond the limit.</summary>
    private async Task<long> DrainAsync(FileBufferingReadStream file, CancellationToken stop)
    {
        var part = new byte[InMemory];
        long size = 0;
        while (size <= options.Value.LargestBytes && await file.ReadAsync(part, stop) is > 0 and var read) size += read;
        return size;
    }

    private static async Task<byte[]> HeadAsync(FileBufferingReadStream file, CancellationToken stop)
    {
        file.Position = 0;
        var head = new byte[HeadLength];
        return head[..await file.ReadAtLeastAsync(head, HeadLength, throwOnEndOfStream: false, stop)];
    }
}
