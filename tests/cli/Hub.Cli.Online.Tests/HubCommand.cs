using System.Diagnostics;
using Hub.Testing;

namespace Hub.Cli.Online.Tests;

/// <summary>The <c>hub</c> command as a process, with a home of its own.</summary>
internal sealed class HubCommand(OnlineHub hub, string supplier, string home)
{
    /// <summary>Where it was built: beside this test lie the hub's libraries as a web application has them, not as a command has.</summary>
    private static readonly string Program = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>Runs it to its end.</summary>
    public async Task<(int Code, string Output, string Messages)> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        var (output, messages) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await messages);
    }

    /// <summary>Starts it; the caller ends it.</summary>
    public Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["HOME"] = home;
        start.Environment["XDG_CONFIG_HOME"] = Path.Combine(home, ".config");
        start.Environment["XDG_STATE_HOME"] = Path.Combine(home, ".state");
        start.Environment["HUB_URL"] = hub.Address.ToString();
        start.Environment["HUB_CLIENT_ID"] = supplier;
        start.Environment["HUB_CLIENT_SECRET"] = OnlineHub.Secret;
        start.Environment["TERM"] = "dumb";
        return Process.Start(start)!;
    }

    /// <summary>The same configuration and framework as this test's own.</summary>
    private static string Find(DirectoryInfo output) => Repository.File("services", "cli", "bin", output.Parent!.Name, output.Name, "hub.dll");
}
