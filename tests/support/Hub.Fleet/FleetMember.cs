using Hub.Processes;

namespace Hub.Fleet;

/// <summary>A service's place in a fleet; the process in it may be killed and started again.</summary>
public sealed class FleetMember : IAsyncDisposable
{
    private readonly ServiceProcess service;
    private readonly StreamWriter log;
    private TimeSpan spent;

    internal FleetMember(string name, string program, Uri address, IReadOnlyDictionary<string, string> environment, string logFile)
    {
        LogFile = logFile;
        log = new StreamWriter(logFile, append: true) { AutoFlush = true };
        service = new ServiceProcess(name, program, address, environment, Print);
    }

    public string Name => service.Name;

    public Uri Address => service.Address;

    public string LogFile { get; }

    public int Kills { get; private set; }

    /// <summary>The running process; null when there is none.</summary>
    public int? ProcessId => service.Process is { HasExited: false } running ? running.Id : null;

    /// <summary>CPU time of this and all earlier processes of the place.</summary>
    public TimeSpan Cpu => spent + (service.Process is { HasExited: false } running ? running.ProcessorTime : TimeSpan.Zero);

    /// <summary>Bytes in RAM now.</summary>
    public long Memory => service.Process is { HasExited: false } running ? running.Memory : 0;

    /// <summary>The most bytes it had in RAM since its start.</summary>
    public long PeakMemory => service.Process is { HasExited: false } running ? running.PeakMemory : 0;

    public void Start() => service.Start();

    public Task WaitUntilReadyAsync() => service.WaitUntilReadyAsync();

    public async Task KillAsync()
    {
        spent = Cpu;
        await service.KillAsync();
        Kills++;
    }

    public async ValueTask DisposeAsync()
    {
        await service.DisposeAsync();
        await log.DisposeAsync();
    }

    private void Print(string line)
    {
        lock (log) log.WriteLine(line);
    }
}
