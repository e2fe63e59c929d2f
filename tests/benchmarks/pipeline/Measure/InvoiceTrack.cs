using Hub.Pipeline.Load;

namespace Hub.Pipeline.Measure;

/// <summary>When what happened to one invoice; timestamps of the clock, 0 for not yet.</summary>
internal sealed class InvoiceTrack
{
    private const int Rejected = 213;
    private const int SetAside = 221;
    private long delivered;
    private long judged;
    private int statuses;
    private int firstEvent;

    public LoadKind Kind { get; set; }

    /// <summary>When its 202 came.</summary>
    public long Answered { get; set; }

    /// <summary>True when its collectivity was away for a while.</summary>
    public bool WasAway { get; private set; }

    /// <summary>When it was in its collectivity's hands.</summary>
    public long Delivered => Interlocked.Read(ref delivered);

    /// <summary>When a webhook told what became of it: made available, rejected or set aside.</summary>
    public long Judged => Interlocked.Read(ref judged);

    /// <summary>True when it was rejected or set aside: it is not delivered.</summary>
    public bool IsRefused => (Volatile.Read(ref statuses) & ((1 << (Rejected - 200)) | (1 << (SetAside - 200)))) != 0;

    /// <summary>Notes a delivery.</summary>
    /// <param name="now">When.</param>
    /// <param name="eventHash">Tells one event from another.</param>
    /// <param name="isAway">Whether its collectivity is one of those that were away.</param>
    public Delivered Deliver(long now, int eventHash, bool isAway)
    {
        if (Interlocked.CompareExchange(ref delivered, now, 0) != 0) return firstEvent == eventHash ? Measure.Delivered.Again : Measure.Delivered.Twice;
        (firstEvent, WasAway) = (eventHash, isAway);
        return Measure.Delivered.First;
    }

    /// <summary>Notes the instant of a verdict; the first one counts.</summary>
    public bool Judge(long now) => Interlocked.CompareExchange(ref judged, now, 0) == 0;

    /// <summary>Notes that a status was told; false when it was told before.</summary>
    /// <param name="place">The status less 200.</param>
    public bool Tell(int place)
    {
        var bit = 1 << place;
        return (Interlocked.Or(ref statuses, bit) & bit) == 0;
    }
}
