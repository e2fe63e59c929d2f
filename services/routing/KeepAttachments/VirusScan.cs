using System.Net.Sockets;
using Hub.Outbox;
using Microsoft.Extensions.Options;

namespace Hub.Routing.KeepAttachments;

/// <summary>Has files scanned where a scanner is configured. A scanner that gives no verdict is asked again, and is a fault in the end: nothing passes unscanned.</summary>
internal sealed class VirusScan(IOptions<AttachmentOptions> options, TimeProvider clock, ILogger<VirusScan> log)
{
    private const int Attempts = 3;

    /// <summary>True when files are scanned.</summary>
    public bool IsOn => options.Value.Scanner is not null;

    /// <summary>Scans a file from its start; null when no scanner is configured.</summary>
    /// <param name="content">Can seek.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="ScannerUnavailableException">No verdict after three attempts.</exception>
    public async Task<ScanVerdict?> RunAsync(Stream content, CancellationToken stop)
    {
        if (options.Value.Scanner is not { } scanner) return null;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await OnceAsync(scanner, content, stop);
            }
            catch (Exception cause) when (IsFaultOfScanner(cause, stop))
            {
                RoutingLog.NotScanned(log, attempt, cause);
                if (attempt == Attempts) throw new ScannerUnavailableException("The virus scanner gives no verdict.", cause);
                await Task.Delay(RetryDelay.After(attempt), clock, stop);
            }
        }
    }

    private async Task<ScanVerdict> OnceAsync(Uri scanner, Stream content, CancellationToken stop)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        end.CancelAfter(options.Value.ScanTimeout);
        content.Position = 0;
        return await ClamdClient.ScanAsync(scanner, content, end.Token);
    }

    private static bool IsFaultOfScanner(Exception cause, CancellationToken stop) =>
        !stop.IsCancellationRequested && cause is (SocketException or IOException or ScannerUnavailableException or OperationCanceledException);
}
