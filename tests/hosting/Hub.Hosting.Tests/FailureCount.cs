using System.Diagnostics.Metrics;
using Hub.Outbox;

namespace Hub.Hosting.Tests;

/// <summary>Counts the publishes that failed, as a dashboard would.</summary>
internal sealed class FailureCount : IDisposable
{
    private readonly MeterListener listener = new();
    private long count;

    public FailureCount()
    {
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Meter.Name == OutboxTelemetry.Name && instrument.Name == "hub.outbox.failures") self.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((_, value, _, _) => Interlocked.Add(ref count, value));
        listener.Start();
    }

    public long Count => Interlocked.Read(ref count);

    public void Dispose() => listener.Dispose();
}
