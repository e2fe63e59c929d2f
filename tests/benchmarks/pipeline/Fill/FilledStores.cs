using Hub.Pipeline.Report;

namespace Hub.Pipeline.Fill;

/// <summary>Stores that were filled before a measurement.</summary>
/// <param name="Invoices">Invoices in them.</param>
/// <param name="Gigabytes">Size of the files.</param>
/// <param name="SecondsToStart">From the start of the processes on the full stores until all are ready.</param>
/// <param name="MicrosecondsBefore">Processor time of hub and broker an invoice, measured before the stores were filled.</param>
/// <param name="DeliveredBefore">Invoices delivered a second, measured before.</param>
internal sealed record FilledStores(long Invoices, double Gigabytes, double SecondsToStart, double MicrosecondsBefore, double DeliveredBefore)
{
    public FilledStores ComparedTo(Measurement empty) => this with { MicrosecondsBefore = empty.HubMicroseconds, DeliveredBefore = empty.Rates.Delivered };
}
