using Microsoft.Extensions.Options;

namespace Hub.Routing.KeepDirectory;

/// <summary>Imports the file that the settings name, before the process takes its first message.</summary>
internal sealed class DirectoryFile(IOptions<DirectoryOptions> options, DirectoryImporter importer, TimeProvider clock, ILogger<DirectoryFile> log) : IHostedService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(options.Value.File)) return;
        foreach (var refusal in (await ImportAsync(options.Value.File, cancellationToken)).Refusals) RoutingLog.DirectoryLineRefused(log, refusal.Line, refusal.English);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Another process's import is waited for: it ends, or is silent for so long that this one may begin.</summary>
    private async Task<DirectoryReport> ImportAsync(string path, CancellationToken stop)
    {
        while (true)
        {
            try
            {
                await using var content = File.OpenRead(path);
                return await importer.ImportAsync(DirectoryCsv.ReadAsync(content, stop), new ImportOrder(Path.GetFileName(path)), stop);
            }
            catch (ImportRunningException)
            {
                await Task.Delay(Pause, clock, stop);
            }
        }
    }
}
