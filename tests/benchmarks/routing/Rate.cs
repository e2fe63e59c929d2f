namespace Hub.Routing.Benchmarks;

/// <summary>One round on one register.</summary>
/// <param name="BatchesPerSecond">Batches of 100 invoices a second.</param>
/// <param name="Cpu">CPU of the process in µs an invoice.</param>
internal sealed record Rate(double BatchesPerSecond, double Cpu);
