using System.Diagnostics;
using System.Diagnostics.Metrics;
using Hub.Ingest.LimitDeposits;
using Hub.Ingest.ReadDocuments;

namespace Hub.Ingest;

/// <summary>What ingest shows of itself. The names are a contract with dashboards.</summary>
internal static class IngestTelemetry
{
    /// <summary>Name of the activity source and of the meter.</summary>
    public const string Name = "Hub.Ingest";

    public static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Invoices = Meter.CreateCounter<long>("hub.ingest.invoices", description: "Documents answered 202.");
    private static readonly Counter<long> Bytes = Meter.CreateCounter<long>("hub.ingest.bytes", "By", "Bytes of documents answered 202.");
    private static readonly Counter<long> Refused = Meter.CreateCounter<long>("hub.ingest.refused", description: "Files and requests refused at the door, by code.");
    private static readonly Histogram<double> Durations = Meter.CreateHistogram<double>("hub.ingest.deposit", "ms", "From the first byte to the answer, for deposits that took effect.");

    private static readonly Counter<long> Dropped = Meter.CreateCounter<long>("hub.ingest.dropped", description: "Files collected from drop folders, by outcome: taken or refused.");
    private static readonly Gauge<long> Waiting = Meter.CreateGauge<long>("hub.ingest.backlog", description: "Messages that wait for validation, by place: outbox or queue.");
    private static readonly Gauge<double> Age = Meter.CreateGauge<double>("hub.ingest.backlog.age", "s", "How late a deposit of now will be judged, at least.");
    private static readonly Gauge<long> Free = Meter.CreateGauge<long>("hub.ingest.disk.free", "By", "Bytes free on the disk of the storage folder.");

    private static readonly Counter<long> Archived = Meter.CreateCounter<long>("hub.ingest.archived", "By", "Bytes of packs that left the store for the files of their days.");

    /// <summary>A deposit took effect.</summary>
    public static void Took(DepositDraft deposit, long started)
    {
        Invoices.Add(deposit.Documents.Count);
        Bytes.Add(deposit.Documents.Sum(document => document.Size));
        foreach (var entry in deposit.Refused) Refuse(entry.Code);
        Durations.Record(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }

    /// <summary>A file of a drop folder was put away.</summary>
    public static void Collected(string outcome) => Dropped.Add(1, new KeyValuePair<string, object?>("outcome", outcome));

    /// <summary>Packs of old days left the store.</summary>
    public static void MovedOut(long bytes) => Archived.Add(bytes);

    /// <summary>How far behind the hub is.</summary>
    public static void Show(Backlog backlog)
    {
        Waiting.Record(backlog.Outbox.Waiting, new KeyValuePair<string, object?>("place", "outbox"));
        Waiting.Record(backlog.Queue.Waiting, new KeyValuePair<string, object?>("place", "queue"));
        Age.Record(backlog.Age.TotalSeconds);
        Free.Record(backlog.FreeBytes);
    }

    /// <summary>A file or a request was refused.</summary>
    public static void Refuse(string code) => Refused.Add(1, new KeyValuePair<string, object?>("code", code));
}
