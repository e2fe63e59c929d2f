using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace Hub.Validation.ValidateOnRequest;

/// <summary>Lets in as many documents as there is memory for, and judges as many at once as it may. Who finds no room is told at once and keeps nobody waiting.</summary>
internal sealed class ValidateGate(IOptions<ValidateOptions> options) : IDisposable
{
    private const long Megabyte = 1L << 20;

    private readonly ConcurrencyLimiter memory = new(new ConcurrencyLimiterOptions { PermitLimit = options.Value.MemoryMegabytes, QueueLimit = 0 });

    private readonly ConcurrencyLimiter cores = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = options.Value.AtOnce,
        QueueLimit = options.Value.Waiting,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <summary>Room for a document of that many bytes; not acquired when there is none.</summary>
    public RateLimitLease EnterMemory(long bytes) => memory.AttemptAcquire((int)Math.Clamp((bytes + Megabyte - 1) / Megabyte, 1, options.Value.MemoryMegabytes));

    /// <summary>A core, perhaps after a wait; not acquired when too many wait.</summary>
    public ValueTask<RateLimitLease> EnterCoreAsync(CancellationToken stop) => cores.AcquireAsync(1, stop);

    public void Dispose()
    {
        memory.Dispose();
        cores.Dispose();
    }
}
