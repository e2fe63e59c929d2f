using Hub.Pipeline.Measure;

namespace Hub.Pipeline;

/// <summary>The times of the phase that a run is in: consumers and receivers outlive a phase.</summary>
internal sealed class CurrentTimes
{
    private volatile InvoiceTimes now = new();

    public InvoiceTimes Now => now;

    /// <summary>A phase begins.</summary>
    public InvoiceTimes Begin() => now = new InvoiceTimes();
}
