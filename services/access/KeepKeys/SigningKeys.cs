using Hub.Access.IssueTokens;
using Hub.Hosting.Access;
using Hub.Seals;
using Hub.Storage;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Server;

namespace Hub.Access.KeepKeys;

/// <summary>
/// The key that signs tokens (P-256) and the file of public keys that the services check with. A rotation publishes the new key before anything is signed with it, and keeps the
/// old one published until its last token has expired; a crash between the two steps is mended at the next start.
/// </summary>
internal sealed class SigningKeys(
    IOptions<StorageOptions> storage, TokenKeys published, IOptions<TokenOptions> tokens, TimeProvider clock, ILogger<SigningKeys> log) : IOptionsChangeTokenSource<OpenIddictServerOptions>, IDisposable
{
    /// <summary>Beyond a token's lifetime: another process of this service may sign with the old key for a moment more, and clocks differ.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(10);

    private readonly Lock gate = new();
    private CancellationTokenSource changed = new();
    private SigningKey? current;

    string? IOptionsChangeTokenSource<OpenIddictServerOptions>.Name => Options.DefaultName;

    /// <summary>The key in use; read from its file or made, the first time.</summary>
    public SigningKey Current
    {
        get
        {
            lock (gate) return current ??= Load();
        }
    }

    /// <summary>The public keys of before that may still check a token.</summary>
    public IReadOnlyList<SecurityKey> Retired => [.. published.Current().Where(key => key.KeyId != Current.Id)];

    private string File => Path.Combine(storage.Value.Folder, "keys", "access-signing.pem");

    /// <summary>Signs with a new key from now on.</summary>
    public SigningKey Rotate()
    {
        SigningKey next;
        lock (gate) current = next = Make();
        AccessLog.KeyInUse(log, next.Id, published.File);
        Announce();
        return next;
    }

    /// <summary>Takes over a key that another process made, and forgets keys whose tokens have expired.</summary>
    public void Refresh()
    {
        bool isNew, isPublished;
        SigningKey key;
        lock (gate)
        {
            key = Load();
            isNew = key.Id != current?.Id;
            if (isNew) current = key;
            isPublished = Publish(key);
        }
        if (isNew) AccessLog.KeyInUse(log, key.Id, published.File);
        if (isNew || isPublished) Announce();
    }

    public void Dispose() => changed.Dispose();

    IChangeToken IOptionsChangeTokenSource<OpenIddictServerOptions>.GetChangeToken() => new CancellationChangeToken(Volatile.Read(ref changed).Token);

    /// <summary>Makes OpenIddict build its options anew. Not within the lock: building them asks for <see cref="Current"/>, on whatever thread comes first.</summary>
    private void Announce() => Interlocked.Exchange(ref changed, new CancellationTokenSource()).Cancel();

    private SigningKey Load() => System.IO.File.Exists(File) ? SigningKey.FromPem(System.IO.File.ReadAllText(File)) : Make();

    private SigningKey Make()
    {
        var key = SigningKey.Create();
        Publish(key);
        PrivateFile.WriteSecret(File, key.ToPem());
        return key;
    }

    private bool Publish(SigningKey key)
    {
        var before = System.IO.File.Exists(published.File) ? System.IO.File.ReadAllText(published.File) : "";
        var after = PublishedKeys.Write(PublishedKeys.With(key.PublicPem, PublishedKeys.Read(before), clock.GetUtcNow(), tokens.Value.Lifetime + Margin));
        if (after == before) return false;
        PrivateFile.WritePublic(published.File, after);
        return true;
    }
}
