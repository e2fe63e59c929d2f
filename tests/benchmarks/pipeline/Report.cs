namespace Hub.Pipeline;

/// <summary>Prints a measurement.</summary>
internal static class Report
{
    public static void Print(Measurement run)
    {
        Console.WriteLine($"{run.Invoices} invoices in {run.Seconds:0.0} s: accepted {run.AcceptedPerSecond:0}/s, delivered {run.DeliveredPerSecond:0}/s");
        Console.WriteLine($"from 202 to the collectivity: p50 {run.LatencyMs.P50:0} ms, p95 {run.LatencyMs.P95:0} ms, p99 {run.LatencyMs.P99:0} ms, max {run.LatencyMs.Max:0} ms");
        foreach (var process in run.Processes)
            Console.WriteLine($"  {process.Name,-16} {process.CpuMicrosecondsPerInvoice,7:0} µs CPU an invoice {process.MemoryMegabytes,7:0} MB");
        Console.WriteLine($"  {"hub and broker",-16} {run.Processes.Where(process => process.Name != "load generator").Sum(process => process.CpuMicrosecondsPerInvoice),7:0} µs CPU an invoice");
    }
}
