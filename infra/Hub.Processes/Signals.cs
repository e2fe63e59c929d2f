using System.Runtime.InteropServices;

namespace Hub.Processes;

internal static class Signals
{
    private const int SigTerm = 15;

    /// <summary>Asks a process to end in its own time. Windows has no such request: there the process is ended.</summary>
    public static void Terminate(System.Diagnostics.Process process)
    {
        if (OperatingSystem.IsWindows()) process.Kill();
        else _ = SendSignal(process.Id, SigTerm);
    }

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SendSignal(int processId, int signal);
}
