using System.Diagnostics;

namespace Hub.Processes;

/// <summary>A process that this one started and ends by its id. It ends too when this process dies, however it dies.</summary>
public sealed class ChildProcess : IAsyncDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(20);
    private readonly Process process;
    private readonly Process? guard;

    private ChildProcess(Process process)
    {
        this.process = process;
        guard = Guard(process.Id);
    }

    /// <summary>The process id.</summary>
    public int Id => process.Id;

    /// <summary>True once it has ended.</summary>
    public bool HasExited => process.HasExited;

    /// <summary>Its exit code, once it has ended.</summary>
    public int ExitCode => process.ExitCode;

    /// <summary>Processor time it has used so far.</summary>
    public TimeSpan ProcessorTime => Measure(child => child.TotalProcessorTime);

    /// <summary>Bytes of memory it holds now.</summary>
    public long Memory => Measure(child => child.WorkingSet64);

    /// <summary>The most bytes of memory it held so far.</summary>
    public long PeakMemory => Measure(child => child.PeakWorkingSet64);

    /// <summary>Starts a program.</summary>
    /// <param name="program">File, or a name to be found in the path.</param>
    /// <param name="arguments">Arguments, each as it is.</param>
    /// <param name="environment">Variables added to this process's own.</param>
    /// <param name="print">Gets each line it prints; called from several threads.</param>
    public static ChildProcess Start(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment, Action<string> print)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        var started = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        started.OutputDataReceived += (_, line) => Print(line.Data, print);
        started.ErrorDataReceived += (_, line) => Print(line.Data, print);
        started.BeginOutputReadLine();
        started.BeginErrorReadLine();
        return new ChildProcess(started);
    }

    /// <summary>Ends it at once, as a crash does (SIGKILL), and returns when it is gone.</summary>
    public async Task KillAsync()
    {
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Asks it to end (SIGTERM) and returns when it has; ends it at once when it takes more than 20 s.</summary>
    public async Task StopAsync()
    {
        if (!process.HasExited) Signals.Terminate(process);
        using var limit = new CancellationTokenSource(Grace);
        await process.WaitForExitAsync(limit.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await KillAsync();
    }

    /// <summary>Returns when it has ended.</summary>
    public Task WaitForExitAsync(CancellationToken stop = default) => process.WaitForExitAsync(stop);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        guard?.Kill();
        guard?.Dispose();
        process.Dispose();
    }

    /// <summary>A shell that reads from this process until this process is gone, then ends the child: nothing is left behind by a debugger's stop button.</summary>
    private static Process? Guard(int id)
    {
        if (OperatingSystem.IsWindows()) return null;
        string[] script = ["-c", "trap '' INT; cat >/dev/null; kill -9 \"$1\" 2>/dev/null", "sh", $"{id}"];
        return Process.Start(new ProcessStartInfo("/bin/sh", script) { UseShellExecute = false, RedirectStandardInput = true });
    }

    private T Measure<T>(Func<Process, T> read)
    {
        process.Refresh();
        return read(process);
    }

    private static void Print(string? line, Action<string> print)
    {
        if (line is not null) print(line);
    }
}
