using Microsoft.Extensions.Options;

namespace Hub.Routing.KeepDirectory;

/// <summary>Imports the file that the settings name, before the process takes its first message.</summary>
internal sealed class DirectoryFile(IOptions<DirectoryOptions> options, DirectoryImporter importer, ILogger<DirectoryFile> log) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(options.Value.File)) return;
        await using var content = File.OpenRead(options.Value.File);
        var report = await importer.ImportAsync(content, Path.GetFileName(options.Value.File), cancellationToken);
        foreach (var refusal in report.Refusals) RoutingLog.DirectoryLineRefused(log, refusal.Line, refusal.English);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
