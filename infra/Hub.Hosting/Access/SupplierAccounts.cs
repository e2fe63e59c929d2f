using System.Collections.Frozen;

namespace Hub.Hosting.Access;

/// <summary>
/// The accounts that may deposit, for deposits that come without a token: a file of ids, one a line, that the access service writes beside its public key, read again when it changes.
/// </summary>
public sealed class SupplierAccounts(TokenKeys keys)
{
    private readonly Lock gate = new();
    private DateTime readAt;
    private FrozenSet<string> accounts = FrozenSet<string>.Empty;

    /// <summary>Where the list is.</summary>
    public string File => Path.Combine(Path.GetDirectoryName(Path.GetFullPath(keys.File))!, "access-suppliers.txt");

    /// <summary>The suppliers that exist and are not disabled; nobody while the access service has not written the list.</summary>
    public IReadOnlySet<string> Current()
    {
        lock (gate)
        {
            var changed = System.IO.File.GetLastWriteTimeUtc(File);
            if (changed == readAt || !System.IO.File.Exists(File)) return accounts;
            accounts = System.IO.File.ReadAllLines(File).Where(line => line.Length > 0).ToFrozenSet(StringComparer.Ordinal);
            readAt = changed;
            return accounts;
        }
    }
}
