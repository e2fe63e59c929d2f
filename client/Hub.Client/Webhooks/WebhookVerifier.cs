using System.Globalization;
using System.Text;

namespace Hub.Client.Webhooks;

/// <summary>
/// Says whether a webhook comes from the hub (Standard Webhooks). Give it the bytes of the body as they came: text that was parsed and written again has another signature. Several secrets or keys may
/// be given, and the message may carry several signatures: so a secret can be changed without losing a message.
/// </summary>
public sealed class WebhookVerifier
{
    private const int MostSignatures = 20;

    private readonly IReadOnlyList<IWebhookKey> keys;
    private readonly TimeSpan tolerance;
    private readonly TimeProvider clock;

    /// <summary>Makes a verifier.</summary>
    /// <param name="keys">Secrets (<c>whsec_…</c>) and public keys (<c>whpk_…</c>) as the hub showed them.</param>
    /// <param name="tolerance">How far the time of signing may be from now; five minutes when null.</param>
    /// <param name="clock">The clock.</param>
    /// <exception cref="FormatException">A key is neither.</exception>
    public WebhookVerifier(IEnumerable<string> keys, TimeSpan? tolerance = null, TimeProvider? clock = null)
    {
        this.keys = [.. keys.Select(Read)];
        if (this.keys.Count == 0) throw new ArgumentException("Give a secret or a key.", nameof(keys));
        this.tolerance = tolerance ?? TimeSpan.FromMinutes(5);
        this.clock = clock ?? TimeProvider.System;
    }

    /// <summary>Verifies a message.</summary>
    /// <param name="body">The body, byte for byte.</param>
    /// <param name="header">Gives a header by its name, see <see cref="WebhookHeaders"/>; null when it is not there.</param>
    public WebhookVerdict Verify(ReadOnlySpan<byte> body, Func<string, string?> header)
    {
        ArgumentNullException.ThrowIfNull(header);
        var (id, signatures) = (header(WebhookHeaders.Id), header(WebhookHeaders.Signature));
        if (string.IsNullOrEmpty(id) || string.IsNullOrEmpty(signatures) || ReadInstant(header(WebhookHeaders.Timestamp)) is not { } at) return WebhookVerdict.HeadersUnreadable;
        if ((clock.GetUtcNow() - at).Duration() > tolerance) return WebhookVerdict.OutsideTolerance;
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{id}.{at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)}."), .. body];
        return AnyFits(signatures, signed) ? WebhookVerdict.Genuine : WebhookVerdict.SignatureWrong;
    }

    private bool AnyFits(string signatures, byte[] signed)
    {
        var fits = false;
        foreach (var signature in signatures.Split(' ', MostSignatures, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) fits |= Fits(signature, signed);
        return fits;
    }

    private bool Fits(string signature, byte[] signed)
    {
        var comma = signature.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0 || !TryDecode(signature[(comma + 1)..], out var bytes)) return false;
        var fits = false;
        foreach (var key in keys.Where(key => key.Version == signature[..comma])) fits |= key.Accepts(bytes, signed);
        return fits;
    }

    private static bool TryDecode(string text, out byte[] bytes)
    {
        var buffer = new byte[text.Length];
        var isBase64 = Convert.TryFromBase64String(text, buffer, out var length);
        bytes = buffer[..length];
        return isBase64;
    }

    private static DateTimeOffset? ReadInstant(string? seconds) =>
        long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= DateTimeOffset.MaxValue.ToUnixTimeSeconds() ? DateTimeOffset.FromUnixTimeSeconds(value) : null;

    private static IWebhookKey Read(string key)
    {
        if (key.StartsWith(SharedSecret.Prefix, StringComparison.Ordinal)) return new SharedSecret(Convert.FromBase64String(key[SharedSecret.Prefix.Length..]));
        if (key.StartsWith(PublishedKey.Prefix, StringComparison.Ordinal)) return new PublishedKey(Convert.FromBase64String(key[PublishedKey.Prefix.Length..]));
        throw new FormatException($"A key begins with {SharedSecret.Prefix} or {PublishedKey.Prefix}.");
    }
}
