using System.Globalization;
using Hub.Testing;

namespace Hub.Cli.Online.Tests;

/// <summary>The command is killed in the middle, as by a power cut, and run again. HUB_TEST_DEPOSIT_FILES: how many files (1,500).</summary>
public sealed class KilledDepositTests(OnlineHub hub) : IDisposable
{
    private static readonly int Files = int.Parse(Environment.GetEnvironmentVariable("HUB_TEST_DEPOSIT_FILES") ?? "1500", CultureInfo.InvariantCulture);
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Killed_twice_and_run_again_it_has_deposited_each_file_once()
    {
        var supplier = hub.NewSupplier();
        var command = new HubCommand(hub, supplier, folder.Path);
        var names = WriteFiles();
        await KillAfterAsync(command, supplier, Files / 3);
        await KillAfterAsync(command, supplier, Files * 2 / 3);

        var (code, output, messages) = await command.RunAsync("deposit", folder.File("invoices"), "--state", folder.File("state.jsonl"));

        code.ShouldBe(ExitCodes.Done, output + messages);
        (await hub.DepositedAsync(supplier)).ShouldBe(names);
        var (again, said, _) = await command.RunAsync("deposit", folder.File("invoices"), "--state", folder.File("state.jsonl"));
        again.ShouldBe(ExitCodes.Done);
        said.ShouldStartWith($"0 deposited, 0 refused, {Files} deposited before");
    }

    /// <summary>Kills it (SIGKILL) while it has uploads on their way, once the hub has so many documents.</summary>
    private async Task KillAfterAsync(HubCommand command, string supplier, int documents)
    {
        using var process = command.Start("deposit", folder.File("invoices"), "--state", folder.File("state.jsonl"));
        await Eventually.TrueAsync(async () => (await hub.DepositedAsync(supplier)).Count >= documents || process.HasExited, "the hub has a part of the files");
        if (process.HasExited) Assert.Fail(await process.StandardOutput.ReadToEndAsync() + await process.StandardError.ReadToEndAsync());
        process.Kill();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldNotBe(ExitCodes.Done);
        (await hub.DepositedAsync(supplier)).Count.ShouldBeLessThan(Files);
    }

    private List<string> WriteFiles()
    {
        Directory.CreateDirectory(folder.File("invoices"));
        var names = Enumerable.Range(0, Files).Select(number => $"F-{number:00000}.xml").ToList();
        foreach (var name in names) File.WriteAllText(Path.Combine(folder.File("invoices"), name), $"<Invoice><ID>{name}</ID></Invoice>");
        return names;
    }
}
