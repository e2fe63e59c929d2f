using System.Collections.Concurrent;
using System.Diagnostics;

namespace Hub.Testing;

/// <summary>Listens to the hub's traces and keeps what ended in each.</summary>
public sealed class RecordedTraces : IDisposable
{
    private readonly ConcurrentQueue<Activity> ended = new();
    private readonly ActivityListener listener;

    public RecordedTraces()
    {
        listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name.StartsWith("Hub.", StringComparison.Ordinal),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = ended.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
    }

    /// <summary>The names of the activities of a trace that have ended so far.</summary>
    public IReadOnlyList<string> Of(ActivityTraceId trace) => [.. ended.Where(activity => activity.TraceId == trace).Select(activity => activity.OperationName)];

    public void Dispose() => listener.Dispose();
}
