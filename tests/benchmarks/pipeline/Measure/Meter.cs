namespace Hub.Pipeline.Measure;

/// <summary>What processes use between two instants.</summary>
/// <param name="processes">Names and process ids.</param>
internal sealed class Meter(IReadOnlyList<(string Name, int Id)> processes)
{
    private readonly IReadOnlyList<ProcessReading> start = Read(processes);
    private readonly TimeSpan machine = Machine.BusyTime();
    private readonly long started = TimeProvider.System.GetTimestamp();

    public IReadOnlyList<ProcessShare> Shares(int invoices) => [.. start.Zip(Read(processes), (from, to) => ProcessShare.Between(from, to, invoices))];

    /// <summary>The share of the machine's processors that other programs used meanwhile: figures of a rate mean nothing when it is not near 0.</summary>
    public double OthersShare()
    {
        var own = start.Zip(Read(processes), (from, to) => to.Cpu - from.Cpu).Aggregate(TimeSpan.Zero, (sum, cpu) => sum + cpu);
        return Math.Max(0, (Machine.BusyTime() - machine - own) / (TimeProvider.System.GetElapsedTime(started) * Environment.ProcessorCount));
    }

    private static List<ProcessReading> Read(IReadOnlyList<(string Name, int Id)> processes) => [.. processes.Select(process => ProcessReading.Of(process.Name, process.Id))];
}
