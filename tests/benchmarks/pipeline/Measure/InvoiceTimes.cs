using System.Collections.Concurrent;
using Hub.Pipeline.Load;

namespace Hub.Pipeline.Measure;

/// <summary>What happened to the invoices of a phase, and when: answered 202, in a collectivity's hands, told to a webhook.</summary>
internal sealed class InvoiceTimes
{
    private const int Rejected = 213;
    private static readonly TimeProvider Clock = TimeProvider.System;
    private readonly ConcurrentDictionary<Guid, InvoiceTrack> tracks = new();
    private readonly ConcurrentQueue<double>[] answers = [new(), new(), new()];
    private long firstAnswer;
    private int right;

    public Tallies Tallies { get; } = new();

    /// <summary>Invoices that are right and were answered.</summary>
    public int Right => Volatile.Read(ref right);

    /// <summary>When the first 202 came.</summary>
    public long FirstAnswer => Interlocked.Read(ref firstAnswer);

    /// <summary>Those that are neither with their collectivity nor rejected.</summary>
    public OldestWaiting Waiting { get; } = new(track => track is { Delivered: not 0 } or { Judged: not 0 }, Clock);

    /// <summary>Those that no webhook has told the verdict of.</summary>
    public OldestWaiting Untold { get; } = new(track => track.Judged != 0, Clock);

    public IEnumerable<InvoiceTrack> Tracks => tracks.Values;

    /// <summary>Right invoices that were answered and are not delivered.</summary>
    public int Outstanding => Right - Tallies.Delivered.Count;

    /// <summary>Answered invoices whose verdict no webhook has told.</summary>
    public int Unjudged => Tallies.Answered.Count - Tallies.Judged.Count;

    /// <summary>Milliseconds from the request to the 202.</summary>
    public IEnumerable<double> AnswerTimes(LoadKind kind) => answers[(int)kind];

    /// <summary>Notes a 202.</summary>
    /// <param name="kind">How the invoices were deposited.</param>
    /// <param name="invoices">Their ids.</param>
    /// <param name="rightOnes">How many of them are right.</param>
    /// <param name="sent">When the request was sent.</param>
    public void Answer(LoadKind kind, IReadOnlyList<Guid> invoices, int rightOnes, long sent)
    {
        var now = Clock.GetTimestamp();
        answers[(int)kind].Enqueue(Clock.GetElapsedTime(sent, now).TotalMilliseconds);
        Interlocked.CompareExchange(ref firstAnswer, now, 0);
        foreach (var invoice in invoices)
        {
            var track = Track(invoice);
            (track.Kind, track.Answered) = (kind, now);
            Waiting.Add(track);
            Untold.Add(track);
        }
        Interlocked.Add(ref right, rightOnes);
        Tallies.Answered.Add(now, invoices.Count);
    }

    public void Deliver(Guid invoice, string eventId, bool isAway = false)
    {
        var now = Clock.GetTimestamp();
        var tally = Track(invoice).Deliver(now, eventId.GetHashCode(StringComparison.Ordinal), isAway) switch
        {
            Measure.Delivered.First => Tallies.Delivered,
            Measure.Delivered.Again => Tallies.Again,
            _ => Tallies.Twice,
        };
        tally.Add(now);
    }

    /// <summary>Notes a webhook event: deposited, made available, rejected, set aside, or what a collectivity says.</summary>
    public void Tell(Guid invoice, int status)
    {
        var now = Clock.GetTimestamp();
        var track = Track(invoice);
        var isNew = track.Tell(status - 200);
        (isNew ? Tallies.Told : Tallies.ToldAgain).Add(now);
        if (!isNew) return;
        if (status is 203 or Rejected or 221 && track.Judge(now)) Tallies.Judged.Add(now);
        if (status == Rejected) Tallies.Refused.Add(now);
        if (status == 204) Tallies.PostedTold.Add(now);
    }

    public bool IsDelivered(Guid invoice) => Track(invoice).Delivered != 0;

    /// <summary>True when it is delivered, or will not be.</summary>
    public bool IsSettled(Guid invoice) => Track(invoice) is { Delivered: not 0 } or { IsRefused: true };

    private InvoiceTrack Track(Guid invoice) => tracks.GetOrAdd(invoice, _ => new InvoiceTrack());
}
