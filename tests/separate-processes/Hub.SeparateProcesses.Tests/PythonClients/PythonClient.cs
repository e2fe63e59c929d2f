using System.Collections.Concurrent;
using Hub.Processes;

namespace Hub.SeparateProcesses.Tests.PythonClients;

/// <summary>A program of samples/python as an IT team runs it: its own process, its own store. It may be killed and started again.</summary>
internal sealed class PythonClient(string program, IReadOnlyDictionary<string, string> settings) : IAsyncDisposable
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "python");
    private readonly ConcurrentQueue<string> lines = new();
    private ChildProcess? process;

    /// <summary>What it printed.</summary>
    public string Printed => string.Join('\n', lines);

    public void Start() => process = Python.Start(Path.Combine(Folder, program), settings, lines.Enqueue);

    public async Task KillAsync()
    {
        await process!.KillAsync();
        await process.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null) await process.DisposeAsync();
    }
}
