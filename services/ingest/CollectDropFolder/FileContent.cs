using Hub.FacturX;
using Hub.Ingest.TakeDeposit;

namespace Hub.Ingest.CollectDropFolder;

/// <summary>What a file is, by its first bytes: names lie.</summary>
internal static class FileContent
{
    private const int HeadBytes = 512;

    /// <summary>The address that would take it over HTTP, and what it is made of. The stream is at its start again.</summary>
    public static async Task<(DepositAddress Address, BodyFormat Format)> OfAsync(FileStream file, CancellationToken stop)
    {
        var head = new byte[HeadBytes];
        var length = await file.ReadAtLeastAsync(head, HeadBytes, throwOnEndOfStream: false, stop);
        file.Position = 0;
        return ArchiveFormat.Of(head.AsSpan(0, length)) switch
        {
            "zip" => (DepositAddress.Deposits, BodyFormat.Zip),
            "gzip" => (DepositAddress.Deposits, BodyFormat.TarGz),
            "tar" => (DepositAddress.Deposits, BodyFormat.Tar),
            _ => (DepositAddress.Invoices, BodyFormat.Document),
        };
    }
}
