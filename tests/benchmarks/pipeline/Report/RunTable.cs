using System.Text;
using Hub.Pipeline.Measure;

namespace Hub.Pipeline.Report;

/// <summary>What was measured from end to end, as a Markdown table: a line a figure, a column a result.</summary>
internal static class RunTable
{
    public static string Of(IReadOnlyList<Measurement> runs)
    {
        var table = new StringBuilder($"| | {string.Join(" | ", runs.Select(run => run.Name))} |\n|---|{string.Concat(runs.Select(_ => "---:|"))}\n");
        void Add(string name, Func<Measurement, string> value) => table.Append($"| {name} | {string.Join(" | ", runs.Select(value))} |\n");
        Add("options", run => run.Options.Length == 0 ? "" : $"`{run.Options}`");
        Add("invoices (of these rejected)", run => $"{run.Invoices} ({run.Rejected})");
        Add("accepted, delivered/s", run => $"{run.Rates.Accepted:0}, {run.Rates.Delivered:0}");
        Add("webhook events/s", run => $"{run.Rates.Notified:0}");
        foreach (var kind in runs.SelectMany(run => run.Latencies).Select(latency => latency.Kind).Distinct())
        {
            Add($"{kind}: 202 to queue, ms (p50, p95, p99, max)", run => Of(run.Latencies, kind, latency => latency.ToQueue));
            Add($"{kind}: 202 to webhook, ms", run => Of(run.Latencies, kind, latency => latency.ToWebhook));
        }
        foreach (var kind in runs.SelectMany(run => run.Quiet ?? []).Select(latency => latency.Kind).Distinct()) Add($"before: {kind}: 202 to queue, ms", run => Of(run.Quiet ?? [], kind, latency => latency.ToQueue));
        if (runs.Any(run => run.Backlog is not null)) Add("backlog drained: invoices, a second", run => run.Backlog is { } backlog ? $"{backlog.Waiting}, {backlog.PerSecond:0}" : "");
        foreach (var name in runs.SelectMany(run => run.LargeOnes ?? []).Select(large => large.Name).Distinct())
            Add($"large {name}: MB, s to 202, s to queue", run => run.LargeOnes?.FirstOrDefault(large => large.Name == name) is { } large ? $"{large.Megabytes:0}, {large.SecondsToAnswer:0.0}, {large.SecondsToQueue:0.0}" : "");
        if (runs.Any(run => run.Filled is not null))
            Add("invoices in the stores, seconds to start; before: µs, delivered/s", run => run.Filled is { } filled ? $"{filled.Invoices}, {filled.SecondsToStart:0.0}; {filled.MicrosecondsBefore:0}, {filled.DeliveredBefore:0}" : "");
        Add("oldest waiting invoice, ms at most: for its queue, for the webhook", run => $"{run.Samples.Max(sample => sample.OldestMs):0}, {run.Samples.Max(sample => sample.UntoldMs):0}");
        Add("bytes written an invoice", run => $"{run.HubBytesWritten:0}");
        Add("largest process, MB at most", run => $"{run.Processes.Where(process => process.Name != ProcessShare.Generator).Max(process => process.PeakMegabytes):0}");
        Add("missing, delivered twice", run => $"{run.Effects.Missing}, {run.Effects.DeliveredTwice}");
        Add("plain RabbitMQ: invoices/s, µs", run => run.Ceiling is { } ceiling ? $"{ceiling.PerSecond:0}, {ceiling.Microseconds:0}" : "");
        Add("hub to plain RabbitMQ: µs, rate", run => run.Ceiling is { } ceiling ? $"{run.HubMicroseconds / ceiling.Microseconds:0.0}, {run.Rates.Delivered / ceiling.PerSecond:0.00}" : "");
        Add("processors used by others", run => $"{run.OthersShare:P0}");
        Add("machine", run => $"{run.Machine.Cores} cores, {run.Machine.MemoryGigabytes:0} GB, {run.Machine.Kernel}, {run.Machine.Runtime}, {run.Machine.Broker}");
        return table.ToString();
    }

    private static string Of(IReadOnlyList<Latency> latencies, string kind, Func<Latency, Percentiles?> which) =>
        latencies.FirstOrDefault(latency => latency.Kind == kind) is { } latency && which(latency) is { } of ? $"{of.P50:0}, {of.P95:0}, {of.P99:0}, {of.Max:0}" : "";
}
