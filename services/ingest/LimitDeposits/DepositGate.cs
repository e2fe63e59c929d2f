using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace Hub.Ingest.LimitDeposits;

/// <summary>Lets deposits in, before a byte of them is read: while the hub keeps up, and each account within its quota.</summary>
internal sealed class DepositGate(BacklogWatch backlog, IOptions<LimitOptions> limits, TimeProvider clock)
{
    // What a deposit counts whose sender does not say its size.
    private const long UnknownSize = 16 << 20;

    private readonly ConcurrentDictionary<string, AccountMeter> meters = new(StringComparer.Ordinal);

    /// <summary>Asks for a deposit to be let in.</summary>
    /// <returns>The admission, or why not now; exactly one of them.</returns>
    public (Admission? Admission, HoldBack? HoldBack) Enter(string account, long? size)
    {
        var bytes = size ?? UnknownSize;
        var meter = meters.GetOrAdd(account, id => new AccountMeter(limits.Value.Of(id), clock));
        if ((backlog.HoldBack ?? meter.Enter(bytes)) is not { } holdBack) return (new Admission(meter, bytes), null);
        IngestTelemetry.Refuse(holdBack.Kind.Code);
        return (null, holdBack);
    }
}
