namespace Hub.Pipeline;

/// <summary>What a run showed.</summary>
/// <param name="Invoices">Invoices delivered.</param>
/// <param name="Seconds">From the first 202 to the last delivery.</param>
/// <param name="AcceptedPerSecond">Answered 202 a second while the load lasted.</param>
/// <param name="DeliveredPerSecond">In a consumer's hands a second, over the whole.</param>
/// <param name="LatencyMs">From 202 to the consumer: p50, p95, p99, max.</param>
/// <param name="Processes">Each process: CPU microseconds an invoice, and memory in MB at the end.</param>
internal sealed record Measurement(
    int Invoices, double Seconds, double AcceptedPerSecond, double DeliveredPerSecond, Percentiles LatencyMs, IReadOnlyList<ProcessShare> Processes);
