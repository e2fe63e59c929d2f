using System.Security.Cryptography;

namespace Hub.Cli.VerifyReceipt;

/// <summary>A document that somebody has, and the hash of its bytes.</summary>
internal sealed record LocalDocument(string Path, string Sha256)
{
    public static async Task<LocalDocument> ReadAsync(string path, CancellationToken stop)
    {
        await using var content = File.OpenRead(path);
        return new LocalDocument(path, System.Convert.ToHexStringLower(await SHA256.HashDataAsync(content, stop)));
    }
}
