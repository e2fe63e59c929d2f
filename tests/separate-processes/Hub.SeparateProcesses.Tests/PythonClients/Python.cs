using Hub.Processes;

namespace Hub.SeparateProcesses.Tests.PythonClients;

/// <summary>The machine's own Python 3.</summary>
internal static class Python
{
    private const string Debian = "/usr/bin/python3";

    private static string Program => File.Exists(Debian) ? Debian : "python3";

    /// <summary>Says what is missing when a module cannot be had.</summary>
    public static async Task NeedAsync(string module, string package)
    {
        var said = new List<string>();
        await using var probe = ChildProcess.Start(Program, ["-c", "import " + module], new Dictionary<string, string>(), said.Add);
        await probe.WaitForExitAsync();
        if (probe.ExitCode != 0) throw new InvalidOperationException($"{Program} has no module {module}: install Debian's package {package} (apt-get install {package}). It said: {string.Join(' ', said)}");
    }

    public static ChildProcess Start(string script, IReadOnlyDictionary<string, string> settings, Action<string> print) =>
        ChildProcess.Start(Program, ["-u", "-B", script], settings.Append(new("no_proxy", "*")).ToDictionary(), print);
}
