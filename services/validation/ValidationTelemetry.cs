using System.Diagnostics;
using System.Diagnostics.Metrics;
using Hub.FacturX;
using Hub.Validation.CheckInvoices;

namespace Hub.Validation;

/// <summary>What validation shows of itself. The names are a contract with dashboards.</summary>
internal static class ValidationTelemetry
{
    private const string Name = "Hub.Validation";

    public static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Invoices = Meter.CreateCounter<long>("hub.validation.invoices", description: "Invoices judged, by verdict and format or reason.");
    private static readonly Histogram<double> Durations = Meter.CreateHistogram<double>("hub.validation.check", "ms", "Time to read and judge one document.");

    public static readonly Counter<long> Faults = Meter.CreateCounter<long>("hub.validation.faults", description: "Checks that failed for a reason of the hub's own.");

    public static readonly Counter<long> WouldFail = Meter.CreateCounter<long>("hub.validation.would_fail", description: "Invoices that a rule set beside those in force would reject, by set and version.");
    public static readonly Counter<long> Turned = Meter.CreateCounter<long>("hub.validation.requests.refused", description: "Requests to validate a document that found no room.");

    private static readonly Counter<long> Requests = Meter.CreateCounter<long>("hub.validation.requests", description: "Documents validated on request, by verdict.");

    /// <summary>Counts a document that was validated on request; nothing else of it is kept.</summary>
    public static void Answered(DocumentVerdict verdict, TimeSpan took)
    {
        Durations.Record(took.TotalMilliseconds);
        Requests.Add(1, new KeyValuePair<string, object?>("verdict", verdict.IsAccepted ? "accepted" : "rejected"));
    }

    /// <summary>Counts a verdict.</summary>
    public static void Judged(CheckedInvoice verdict, TimeSpan took)
    {
        Durations.Record(took.TotalMilliseconds);
        if (verdict.Validated is { } validated) Invoices.Add(1, new("verdict", "accepted"), new KeyValuePair<string, object?>("format", validated.Format));
        else Invoices.Add(1, new("verdict", "rejected"), new KeyValuePair<string, object?>("reason", verdict.Rejected!.Reason));
    }
}
