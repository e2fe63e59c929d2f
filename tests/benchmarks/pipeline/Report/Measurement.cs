using Hub.Pipeline.Fill;
using Hub.Pipeline.Large;
using Hub.Pipeline.Measure;

namespace Hub.Pipeline.Report;

/// <summary>What a run showed; kept as JSON.</summary>
internal sealed record Measurement
{
    /// <summary>Name of the result.</summary>
    public required string Name { get; init; }

    /// <summary>When it was measured (UTC).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The options that differ from the standard ones, as they were given.</summary>
    public required string Options { get; init; }

    /// <summary>On what.</summary>
    public required Machine Machine { get; init; }

    /// <summary>The share of the processors that other programs used meanwhile.</summary>
    public required double OthersShare { get; init; }

    /// <summary>Invoices answered 202, right and wrong.</summary>
    public required int Invoices { get; init; }

    /// <summary>Of these, rejected by a rule.</summary>
    public required int Rejected { get; init; }

    /// <summary>From the first 202 to the last event.</summary>
    public required double Seconds { get; init; }

    public required Rates Rates { get; init; }

    public required IReadOnlyList<Latency> Latencies { get; init; }

    /// <summary>What each process spent.</summary>
    public required IReadOnlyList<ProcessShare> Processes { get; init; }

    public required Effects Effects { get; init; }

    /// <summary>The part before, without what this one was to withstand; null when nothing was.</summary>
    public IReadOnlyList<Latency>? Quiet { get; init; }

    /// <summary>The large deposits; null when there were none.</summary>
    public IReadOnlyList<LargeOutcome>? LargeOnes { get; init; }

    /// <summary>What the stores held; null when they were not filled.</summary>
    public FilledStores? Filled { get; init; }

    /// <summary>How a backlog was drained; null when there was none.</summary>
    public DrainedBacklog? Backlog { get; init; }

    /// <summary>What plain RabbitMQ did on the same machine; null when it was not measured.</summary>
    public CeilingResult? Ceiling { get; init; }

    /// <summary>How things stood, second by second.</summary>
    public required IReadOnlyList<Sample> Samples { get; init; }

    /// <summary>Processor time of the hub and the broker, in microseconds an invoice.</summary>
    public double HubMicroseconds => Processes.Where(process => process.Name != ProcessShare.Generator).Sum(process => process.CpuMicroseconds);

    /// <summary>Invoices a second that two cores would do if nothing else ran on them.</summary>
    public double OnTwoCores => 2e6 / HubMicroseconds;

    /// <summary>Bytes that the hub and the broker have written, an invoice.</summary>
    public double HubBytesWritten => Processes.Where(process => process.Name != ProcessShare.Generator).Sum(process => process.BytesWritten);
}
