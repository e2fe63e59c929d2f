using System.Collections.Frozen;

namespace Hub.Hosting.Access;

/// <summary>The accounts that may deposit, for deposits that come without a token: a file of ids, one a line, that the access service writes beside its public key, read again when it changes.</summary>
public sealed class SupplierAccounts(TokenKeys keys)
{
    private readonly FollowedFile<FrozenSet<string>> accounts = new([], Read);

    /// <summary>Where the list is.</summary>
    public string File => Path.Combine(Path.GetDirectoryName(Path.GetFullPath(keys.File))!, "access-suppliers.txt");

    /// <summary>The suppliers that exist, are not disabled and are no sandbox; nobody while the access service has not written the list.</summary>
    public IReadOnlySet<string> Current() => accounts.Current(File);

    private static FrozenSet<string> Read(string path) => System.IO.File.ReadAllLines(path).Where(line => line.Length > 0).ToFrozenSet(StringComparer.Ordinal);
}
