using System.Runtime.InteropServices;

namespace Hub.Launcher;

/// <summary>The command: starts the processes, says where they are, ends them on Ctrl-C or a request to terminate.</summary>
internal static class Launch
{
    public static async Task RunAsync(FleetOptions options)
    {
        using var stopping = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Stop(signal, stopping));
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Stop(signal, stopping));
        try
        {
            await using var fleet = await Fleet.StartAsync(options, stopping.Token);
            options.Print("hub", $"ready at {fleet.Address} (API pages: {fleet.Address}scalar). Ctrl-C ends it.");
            await Task.WhenAny(Task.Delay(Timeout.Infinite, stopping.Token), Task.WhenAny(fleet.Services.Select(service => service.Process!.WaitForExitAsync(stopping.Token))));
            if (!stopping.IsCancellationRequested) options.Print("hub", "a process ended by itself; the others are stopped.");
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            options.Print("hub", "stopped before it was ready.");
        }
    }

    private static void Stop(PosixSignalContext signal, CancellationTokenSource stopping)
    {
        signal.Cancel = true;
        stopping.Cancel();
    }
}
