using Hub.Pipeline.Measure;

namespace Hub.Pipeline.Report;

/// <summary>How much a second, each from the first 202 to the last of its kind.</summary>
/// <param name="Accepted">Invoices answered 202.</param>
/// <param name="Delivered">Invoices in their collectivities' hands.</param>
/// <param name="Notified">Events told by webhooks.</param>
internal sealed record Rates(double Accepted, double Delivered, double Notified)
{
    public static Rates Of(InvoiceTimes times) => new(PerSecond(times, times.Tallies.Answered), PerSecond(times, times.Tallies.Delivered), PerSecond(times, times.Tallies.Told));

    private static double PerSecond(InvoiceTimes times, Tally tally) => tally.Count == 0 ? 0 : tally.Count / TimeProvider.System.GetElapsedTime(times.FirstAnswer, tally.Last).TotalSeconds;
}
