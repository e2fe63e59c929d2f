using System.Text.Json.Nodes;

namespace Hub.Seals;

/// <summary>
/// The keys of a hub on disk, one folder for all its processes: <c>signing.pem</c>, which only its owner reads, and for every key that ever sealed its public half, <c>{kid}.jwk</c>, which is
/// never deleted: a seal is worth something as long as its key is published. A key is published before anything is sealed with it.
/// </summary>
/// <param name="path">The folder; made when it is missing.</param>
public sealed class SealFolder(string path)
{
    private readonly Lock gate = new();
    private SealKey? current;
    private DateTime readAt;

    private string SigningFile => Path.Combine(path, "signing.pem");

    /// <summary>The key that seals now: read from its file, or made when there is none. Follows a rotation made by another process.</summary>
    public SealKey Current()
    {
        lock (gate)
        {
            var changed = File.GetLastWriteTimeUtc(SigningFile);
            if (current is not null && changed == readAt) return current;
            if (!File.Exists(SigningFile)) return MakeFirst();
            (current, readAt) = (SealKey.FromPem(File.ReadAllText(SigningFile)), changed);
            return current;
        }
    }

    /// <summary>Seals with a new key from now on.</summary>
    public SealKey Rotate()
    {
        lock (gate)
        {
            current = Publish(SealKey.Create());
            PrivateFile.WriteSecret(SigningFile, current.ToPem());
            readAt = File.GetLastWriteTimeUtc(SigningFile);
            return current;
        }
    }

    /// <summary>Seals a content with the key of now.</summary>
    public string Seal(string kind, ReadOnlySpan<byte> payload) => CompactSeal.Write(kind, payload, Current());

    /// <summary>Every public key, the one in use first.</summary>
    public PublicSealKeys Published()
    {
        var inUse = Current().Id;
        var keys = Directory.EnumerateFiles(path, "*.jwk").Select(file => PublicSealKey.Read(JsonNode.Parse(File.ReadAllText(file)))).OfType<PublicSealKey>();
        return new PublicSealKeys([.. keys.OrderBy(key => key.Id != inUse).ThenBy(key => key.Id, StringComparer.Ordinal)]);
    }

    /// <summary>Several processes may start at the same moment: the key of the first one counts, for all of them.</summary>
    private SealKey MakeFirst()
    {
        var made = Publish(SealKey.Create());
        if (!PrivateFile.TryWriteFirstSecret(SigningFile, made.ToPem())) File.Delete(PublicFile(made));
        readAt = File.GetLastWriteTimeUtc(SigningFile);
        return current = SealKey.FromPem(File.ReadAllText(SigningFile));
    }

    private SealKey Publish(SealKey key)
    {
        PrivateFile.WritePublic(PublicFile(key), key.Public.ToJwk().ToJsonString());
        return key;
    }

    private string PublicFile(SealKey key) => Path.Combine(path, key.Id + ".jwk");
}
