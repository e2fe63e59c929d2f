using RabbitMQ.Client;

namespace Hub.Pipeline.Consume;

/// <summary>Acknowledges messages by pages, and what is left of a page soon after.</summary>
internal sealed class PagedAcks(IChannel channel, int page)
{
    private ulong last;
    private ulong acknowledged;

    /// <summary>A message is done. They come in the order of their tags.</summary>
    public async Task AddAsync(ulong tag, CancellationToken stop)
    {
        Volatile.Write(ref last, tag);
        if (tag - Volatile.Read(ref acknowledged) >= (ulong)page) await AcknowledgeAsync(tag, stop);
    }

    /// <summary>Acknowledges from time to time what no page has been filled with, until it is stopped.</summary>
    public async Task FlushAsync(TimeSpan interval, CancellationToken stop)
    {
        using var timer = new PeriodicTimer(interval);
        try
        {
            while (await timer.WaitForNextTickAsync(stop)) await AcknowledgeAsync(Volatile.Read(ref last), stop);
        }
        catch (OperationCanceledException)
        {
            // The run is over.
        }
    }

    private async Task AcknowledgeAsync(ulong tag, CancellationToken stop)
    {
        // Who raises it acknowledges: a tag is not acknowledged twice.
        var before = Volatile.Read(ref acknowledged);
        if (tag <= before || Interlocked.CompareExchange(ref acknowledged, tag, before) != before) return;
        await channel.BasicAckAsync(tag, multiple: true, stop);
    }
}
