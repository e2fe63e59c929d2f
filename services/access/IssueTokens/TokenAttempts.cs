using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace Hub.Access.IssueTokens;

/// <summary>Counts token requests, for a client at an address and for an address. Counting per client alone would let a stranger lock a client out.</summary>
internal sealed class TokenAttempts(IOptions<TokenOptions> options) : IDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<(string Client, string Address)> limiter = PartitionedRateLimiter.CreateChained(
        PartitionedRateLimiter.Create<(string Client, string Address), string>(request => Limit(request.Address, options.Value.AddressAttempts)),
        PartitionedRateLimiter.Create<(string Client, string Address), (string, string)>(request => Limit(request, options.Value.ClientAttempts)));

    /// <summary>Null when the request may go on, else how long to wait.</summary>
    public TimeSpan? Refuse(string client, string address)
    {
        using var lease = limiter.AttemptAcquire((client, address));
        if (lease.IsAcquired) return null;
        return lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : Window;
    }

    public void Dispose() => limiter.Dispose();

    private static RateLimitPartition<TKey> Limit<TKey>(TKey key, int attempts) => RateLimitPartition.GetFixedWindowLimiter(
        key, _ => new FixedWindowRateLimiterOptions { PermitLimit = attempts, Window = Window });
}
