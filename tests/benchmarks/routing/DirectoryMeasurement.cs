using System.Diagnostics;
using System.IO.Pipelines;
using System.Text;

namespace Hub.Routing.Benchmarks;

/// <summary>Imports a directory file that is written while it is read, first all new, then as it is known, and says how long it takes and what memory it needs.</summary>
internal sealed class DirectoryMeasurement(Load load, int lines)
{
    private const int Portion = 1 << 16;
    private TimeSpan looking;

    public async Task RunAsync()
    {
        await using var host = await RoutingHost.StartAsync();
        await ImportAsync(host, "all new");
        await ImportAsync(host, "all known");
    }

    private async Task ImportAsync(RoutingHost host, string name)
    {
        GC.Collect();
        var heaps = new List<long>();
        looking = TimeSpan.Zero;
        var collections = GC.CollectionCount(2);
        var before = Environment.CpuUsage.TotalTime;
        var started = Stopwatch.GetTimestamp();
        var pipe = new Pipe();
        var writing = Task.Run(() => WriteAsync(pipe.Writer, heaps));
        var report = await host.ImportAsync(pipe.Reader.AsStream());
        await writing;
        var cpu = (Environment.CpuUsage.TotalTime - before - looking).TotalSeconds;
        collections = GC.CollectionCount(2) - collections - heaps.Count;
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        using var process = Process.GetCurrentProcess();
        Console.WriteLine($"import, {name}: {report.Lines:N0} lines in {seconds:N1} s ({report.Added:N0} added, {report.Changed:N0} changed, {report.Unchanged:N0} unchanged, {report.Refused:N0} refused)");
        Console.WriteLine($"  CPU {cpu:N1} s, for a million lines {cpu * 1e6 / report.Lines:N1} s; full collections {collections}");
        Console.WriteLine($"  managed heap while reading, a tenth of the file each: {string.Join(" ", heaps.Select(bytes => $"{bytes >> 20}"))} MB; with the directory in memory {GC.GetTotalMemory(true) >> 20} MB; peak of the process {process.PeakWorkingSet64 >> 20} MB");
    }

    /// <summary>What lives on the heap. The CPU that it takes to find out is not the import's.</summary>
    private long LookAtHeap()
    {
        var before = Environment.CpuUsage.TotalTime;
        GC.Collect();
        var living = GC.GetTotalMemory(forceFullCollection: false);
        looking += Environment.CpuUsage.TotalTime - before;
        return living;
    }

    /// <summary>Organisations first, then each one's services, as directories are sorted.</summary>
    private async Task WriteAsync(PipeWriter writer, List<long> heaps)
    {
        var portion = new StringBuilder(load.ToCsv().Replace("demands\n", "demands,service_code,service_label\n", StringComparison.Ordinal));
        var each = Math.Max(1, (lines - load.Bodies) / load.Bodies);
        for (var line = load.Bodies; line < lines; line++)
        {
            var service = line - load.Bodies;
            portion.Append($"{Load.SiretOf(service / each)},,,,,,SERVICE-{service % each},Service n° {service % each}\n");
            if (line % (lines / 10) == 0) heaps.Add(LookAtHeap());
            if (portion.Length < Portion) continue;
            await writer.WriteAsync(Encoding.UTF8.GetBytes(portion.ToString()));
            portion.Clear();
        }
        await writer.WriteAsync(Encoding.UTF8.GetBytes(portion.ToString()));
        await writer.CompleteAsync();
    }
}
