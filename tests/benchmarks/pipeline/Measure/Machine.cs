using System.Globalization;
using System.Runtime.InteropServices;

namespace Hub.Pipeline.Measure;

/// <summary>What a run ran on.</summary>
internal sealed record Machine(int Cores, double MemoryGigabytes, string Kernel, string Runtime, string Broker)
{
    private const double TicksPerSecond = 100;

    public static Machine Of(string brokerVersion) => new(
        Environment.ProcessorCount,
        Math.Round(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (double)(1 << 30), 1),
        File.Exists("/proc/sys/kernel/osrelease") ? "Linux " + File.ReadAllText("/proc/sys/kernel/osrelease").Split('-', '\n')[0] : RuntimeInformation.OSDescription,
        RuntimeInformation.FrameworkDescription,
        "RabbitMQ " + brokerVersion);

    /// <summary>Processor time that all programs together have used since the start of the machine; zero where /proc is missing.</summary>
    public static TimeSpan BusyTime()
    {
        if (!File.Exists("/proc/stat")) return TimeSpan.Zero;
        // cpu user nice system idle iowait irq softirq …
        var fields = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(field => double.Parse(field, CultureInfo.InvariantCulture)).ToList();
        return TimeSpan.FromSeconds((fields[0] + fields[1] + fields[2] + fields[5] + fields[6]) / TicksPerSecond);
    }
}
