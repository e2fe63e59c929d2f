using System.Diagnostics;
using System.Globalization;

namespace Hub.Pipeline.Measure;

/// <summary>What a process has used so far.</summary>
/// <param name="Name">Which one.</param>
/// <param name="Cpu">Processor time.</param>
/// <param name="Memory">Bytes in RAM now.</param>
/// <param name="PeakMemory">The most bytes in RAM since its start.</param>
/// <param name="Written">Bytes that it had written to the disk (<c>write_bytes</c> of /proc/PID/io).</param>
internal sealed record ProcessReading(string Name, TimeSpan Cpu, long Memory, long PeakMemory, long Written)
{
    public static ProcessReading Of(string name, int id)
    {
        using var process = Process.GetProcessById(id);
        return new ProcessReading(name, process.TotalProcessorTime, process.WorkingSet64, process.PeakWorkingSet64, WrittenBy(id));
    }

    private static long WrittenBy(int id)
    {
        const string Label = "write_bytes: ";
        var file = $"/proc/{id}/io";
        var line = File.Exists(file) ? File.ReadLines(file).FirstOrDefault(line => line.StartsWith(Label, StringComparison.Ordinal)) : null;
        return line is null ? 0 : long.Parse(line[Label.Length..], CultureInfo.InvariantCulture);
    }
}
