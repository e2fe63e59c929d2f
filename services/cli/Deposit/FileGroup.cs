using System.Security.Cryptography;
using System.Text;

namespace Hub.Cli.Deposit;

/// <summary>Documents that are deposited together under one idempotency key.</summary>
/// <param name="Key">Follows from names and contents: the same documents have the same key, whoever groups them again.</param>
/// <param name="Files">The documents, in order.</param>
internal sealed record FileGroup(string Key, IReadOnlyList<JournalFile> Files)
{
    public static FileGroup Of(IReadOnlyList<JournalFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files) hash.AppendData(Encoding.UTF8.GetBytes($"{file.Path}\0{file.Sha256}\n"));
        return new FileGroup("hub-cli-" + System.Convert.ToHexStringLower(hash.GetHashAndReset()), files);
    }
}
