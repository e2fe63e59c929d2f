using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Hub.Hosting.Forms;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Hub.Ingest.ReadDocuments;

/// <summary>The files of a form (RFC 7578), read as it arrives. Fields that are not files are passed over.</summary>
/// <param name="limits">How many parts are taken.</param>
/// <param name="boundary">The boundary, from the content type.</param>
/// <param name="hash">Takes in names and contents, not boundaries: a client chooses a new boundary when it sends the same form again.</param>
internal sealed class MultipartEntries(IngestOptions limits, string boundary, IncrementalHash? hash)
{
    public async IAsyncEnumerable<SourceEntry> ReadAsync(Stream body, [EnumeratorCancellation] CancellationToken stop)
    {
        var reader = new MultipartReader(boundary, body);
        var count = 0;
        while (await NextAsync(reader, stop) is { } section)
        {
            if (++count > limits.ArchiveEntries) throw new DepositRefusedException(Refusals.TooManyEntries(limits.ArchiveEntries));
            var name = NameOf(section);
            AddToHash(name);
            await using var content = new PartStream(section.Body, hash, stop);
            if (name is not null) yield return new SourceEntry(name, content);
            await content.CopyToAsync(Stream.Null, stop);
        }
    }

    private static async Task<MultipartSection?> NextAsync(MultipartReader reader, CancellationToken stop)
    {
        try
        {
            return await reader.ReadNextSectionAsync(stop);
        }
        catch (Exception cause) when (FormFault.IsMalformed(cause, stop))
        {
            throw new DepositRefusedException(Refusals.MultipartUnreadable());
        }
    }

    /// <summary>The file name of a part; null when the part is not a file.</summary>
    private static string? NameOf(MultipartSection section)
    {
        if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition)) return null;
        return FileNames.Of(disposition);
    }

    private void AddToHash(string? name)
    {
        if (hash is null) return;
        var bytes = Encoding.UTF8.GetBytes(name ?? "");
        hash.AppendData(BitConverter.GetBytes(bytes.Length));
        hash.AppendData(bytes);
    }
}
