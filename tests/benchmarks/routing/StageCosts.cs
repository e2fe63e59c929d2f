namespace Hub.Routing.Benchmarks;

/// <summary>One round of <see cref="StageMeasurement"/>, in µs of CPU an invoice.</summary>
/// <param name="Routed">From the batch to the queues' channel.</param>
/// <param name="Confirmed">The record that it is in its queue.</param>
/// <param name="Answered">A status taken.</param>
internal sealed record StageCosts(double Routed, double Confirmed, double Answered);
