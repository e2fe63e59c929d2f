using Hub.Pipeline.Load;

namespace Hub.Pipeline.Measure;

/// <summary>How long the invoices of one kind took, in milliseconds.</summary>
/// <param name="Kind">"batches", "singles", or one of them with what sets the group apart.</param>
/// <param name="Invoices">How many were delivered.</param>
/// <param name="Answer">From the request to its 202.</param>
/// <param name="ToQueue">From the 202 to the collectivity's hands; 0 where the delivery was faster than the answer's way back.</param>
/// <param name="ToWebhook">From the 202 to the webhook that says what became of the invoice.</param>
internal sealed record Latency(string Kind, int Invoices, Percentiles? Answer, Percentiles? ToQueue, Percentiles? ToWebhook)
{
    public static IReadOnlyList<Latency> All(InvoiceTimes times) =>
        [.. Enum.GetValues<LoadKind>().SelectMany(kind => ((bool[])[false, true]).Select(away => Of(times, kind, away))).Where(latency => latency.Invoices > 0)];

    private static Latency Of(InvoiceTimes times, LoadKind kind, bool isAway)
    {
        var tracks = times.Tracks.Where(track => track.Answered != 0 && track.Kind == kind && track.WasAway == isAway).ToList();
        return new Latency(
            NameOf(kind) + (isAway ? ", away" : ""),
            tracks.Count(track => track.Delivered != 0),
            Percentiles.Of(times.AnswerTimes(kind)),
            Percentiles.Of(tracks.Where(track => track.Delivered != 0).Select(track => Between(track.Answered, track.Delivered))),
            Percentiles.Of(tracks.Where(track => track.Judged != 0).Select(track => Between(track.Answered, track.Judged))));
    }

    private static string NameOf(LoadKind kind) => kind switch
    {
        LoadKind.Batch => "batches",
        LoadKind.Single => "singles",
        _ => "large",
    };

    private static double Between(long from, long to) => Math.Max(0, TimeProvider.System.GetElapsedTime(from, to).TotalMilliseconds);
}
