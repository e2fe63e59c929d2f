using System.Collections.Concurrent;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Hub.Hosting.Access;

/// <summary>
/// Checks tokens, and remembers those that it found right: a caller shows the same token for an hour, and its signature costs more than all else of a small request. What may have changed is asked each time: the keys,
/// and whether it is still the token's time. A token that was refused is checked again.
/// </summary>
internal sealed class RememberedTokens(TokenKeys keys, Func<SecurityToken, bool> isCurrent) : JsonWebTokenHandler
{
    // Some kilobytes each.
    private const int Most = 4096;
    private volatile Found found = new([]);

    public override async Task<TokenValidationResult> ValidateTokenAsync(string token, TokenValidationParameters validationParameters)
    {
        var known = UnderKeysOfNow();
        if (known.Tokens.TryGetValue(token, out var remembered) && isCurrent(remembered.SecurityToken)) return remembered;
        var result = await base.ValidateTokenAsync(token, validationParameters);
        if (result.IsValid) Remember(known, token, result);
        return result;
    }

    /// <summary>What was found before the keys changed is forgotten.</summary>
    private Found UnderKeysOfNow()
    {
        var (known, now) = (found, keys.Current());
        return ReferenceEquals(known.Keys, now) ? known : found = new Found(now);
    }

    private static void Remember(Found known, string token, TokenValidationResult result)
    {
        if (known.Tokens.Count >= Most) known.Tokens.Clear();
        known.Tokens[token] = result;
    }

    /// <summary>The tokens that are right under some keys.</summary>
    private sealed record Found(IReadOnlyList<SecurityKey> Keys)
    {
        public ConcurrentDictionary<string, TokenValidationResult> Tokens { get; } = new(StringComparer.Ordinal);
    }
}
