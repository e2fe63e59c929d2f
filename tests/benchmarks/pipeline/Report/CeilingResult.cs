namespace Hub.Pipeline.Report;

/// <summary>What the broker and its plain client do over the same hops with the same bytes, and no work.</summary>
/// <param name="Invoices">Invoices carried.</param>
/// <param name="PerSecond">Invoices a second.</param>
/// <param name="Microseconds">Processor time of the broker and of the process between its queues, an invoice.</param>
internal sealed record CeilingResult(int Invoices, double PerSecond, double Microseconds);
