using Hub.Pipeline.Measure;

namespace Hub.Pipeline.Report;

/// <summary>A measurement as people read it.</summary>
internal static class Printed
{
    public static IEnumerable<string> Lines(Measurement run)
    {
        yield return $"{run.Machine.Cores} cores, {run.Machine.MemoryGigabytes} GB, {run.Machine.Kernel}, {run.Machine.Runtime}, {run.Machine.Broker}; other programs used {run.OthersShare:P0} of the processors";
        yield return $"{run.Invoices} invoices ({run.Rejected} rejected) in {run.Seconds:0.0} s: accepted {run.Rates.Accepted:0}/s, delivered {run.Rates.Delivered:0}/s, notified {run.Rates.Notified:0} events/s";
        foreach (var line in run.Latencies.SelectMany(Lines)) yield return line;
        foreach (var line in (run.Quiet ?? []).SelectMany(Lines)) yield return "before: " + line;
        foreach (var large in run.LargeOnes ?? []) yield return large.ToString();
        if (run.Filled is { } filled)
            yield return $"stores of {filled.Invoices} invoices ({filled.Gigabytes:0.0} GB), ready {filled.SecondsToStart:0.0} s after the start; before they were filled: {filled.MicrosecondsBefore:0} µs an invoice, delivered {filled.DeliveredBefore:0}/s";
        if (run.Backlog is { } backlog) yield return $"{backlog.Waiting} waited for those that were away and were drained at {backlog.PerSecond:0}/s";
        yield return $"  {"",-16} {"µs CPU",8} {"bytes written",14} {"MB",6} {"MB peak",8}   an invoice, and at the end";
        foreach (var process in run.Processes)
            yield return $"  {process.Name,-16} {process.CpuMicroseconds,8:0} {process.BytesWritten,14:0} {process.MemoryMegabytes,6:0} {process.PeakMegabytes,8:0}";
        yield return $"  {"hub and broker",-16} {run.HubMicroseconds,8:0} {run.HubBytesWritten,14:0}   two cores to themselves: {run.OnTwoCores:0} invoices/s";
        yield return $"oldest waiting invoice: {run.Samples.Max(sample => sample.OldestMs):0} ms at most, for the webhook {run.Samples.Max(sample => sample.UntoldMs):0} ms; messages waiting at most: validation {run.Samples.Max(sample => sample.Validation)}, "
            + $"routing {run.Samples.Max(sample => sample.Routing)}, notification {run.Samples.Max(sample => sample.Notification)}, collectivities {run.Samples.Max(sample => sample.Inboxes)}";
        yield return Line(run.Effects);
        if (run.Ceiling is { } ceiling)
            yield return $"plain RabbitMQ over the same hops: {ceiling.PerSecond:0} invoices/s at {ceiling.Microseconds:0} µs; the hub costs {run.HubMicroseconds / ceiling.Microseconds:0.0} times that, at {run.Rates.Delivered / ceiling.PerSecond:0.00} of its rate";
    }

    private static IEnumerable<string> Lines(Latency latency)
    {
        yield return $"{latency.Kind} ({latency.Invoices} delivered)";
        foreach (var (what, of) in ((string, Percentiles?)[])[("request to 202", latency.Answer), ("202 to queue", latency.ToQueue), ("202 to webhook", latency.ToWebhook)])
        {
            if (of is not null) yield return $"  {what,-16} p50 {of.P50:0} ms, p95 {of.P95:0} ms, p99 {of.P99:0} ms, max {of.Max:0} ms";
        }
    }

    private static string Line(Effects effects) =>
        $"delivered {effects.Delivered}, missing {effects.Missing}, delivered twice {effects.DeliveredTwice}, repeated {effects.RepeatedDeliveries}; events {effects.Events}, repeated {effects.RepeatedEvents}; "
        + $"statuses posted {effects.StatusesPosted}, told {effects.StatusesTold}; deposits held back {effects.HeldBack}";
}
