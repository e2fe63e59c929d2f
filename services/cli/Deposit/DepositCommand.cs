using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using Hub.Cli.Profiles;

namespace Hub.Cli.Deposit;

/// <summary><c>hub deposit FOLDER [--parallel N] [--state FILE]</c></summary>
internal static class DepositCommand
{
    private const string Summary = """
        Deposit the invoices of a folder (*.xml and *.pdf, at any depth), each once. Interrupted or killed, run it again: what was answered is not sent again, what was begun is sent again under its idempotency key,
        what changed since is sent as a new document.

        Exit codes: 0 everything is deposited; 1 the hub refused some documents (listed); 2 wrong usage, or a file that cannot be read; 3 the hub does not answer, or a fault.
        """;

    private const int MostAtOnce = 32;

    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "The folder." };
        folder.AcceptExistingOnly();
        var parallel = new Option<int>("--parallel") { Description = $"Uploads at once, 1 to {MostAtOnce}.", DefaultValueFactory = _ => 4 };
        parallel.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > MostAtOnce) result.AddError($"--parallel: 1 to {MostAtOnce}.");
        });
        var state = new Option<FileInfo?>("--state") { Description = "The journal of this folder. Default: one for each folder, hub and account in the user's state folder." };
        return HubAction.Complete(new Command("deposit", Summary) { folder, parallel, state }, (parsed, session, stop) =>
            RunAsync(session, parsed.GetRequiredValue(folder).FullName, parsed.GetValue(parallel), parsed.GetValue(state)?.FullName, stop));
    }

    private static async Task<int> RunAsync(HubSession session, string root, int atOnce, string? state, CancellationToken stop)
    {
        var path = state ?? UsualState(root, session.Profile);
        using var journal = Open(path, session, root);
        var folder = new DepositFolder(root);
        var sender = new GroupSender(folder, session.Client.Deposits, journal);
        var summary = await ProgressBar.ShowAsync(session.Messages, session.Say("Deposit", "Dépôt"), bar => new DepositRun(folder, journal, sender, atOnce, bar).RunAsync(stop));
        Tell(session, summary, path);
        return summary.ExitCode;
    }

    private static DepositJournal Open(string path, HubSession session, string root)
    {
        try
        {
            return DepositJournal.Open(path, new JournalLine { Folder = root, Hub = session.Profile.Hub, Account = session.Profile.ClientId });
        }
        catch (IOException cause)
        {
            throw new UsageException(session.Say($"The journal cannot be opened; is another run at work? {cause.Message}", $"Le journal ne s'ouvre pas ; une autre exécution est-elle en cours ? {cause.Message}"));
        }
    }

    private static void Tell(HubSession session, DepositSummary summary, string path)
    {
        foreach (var refused in summary.Refused) session.Output.WriteLine($"{refused.Path}: {refused.Refused}");
        foreach (var unsent in summary.Unsent) session.Messages.WriteLine(unsent);
        session.Output.WriteLine(session.Say(
            $"{summary.Taken} deposited, {summary.Refused.Count} refused, {summary.Before} deposited before, {summary.Unsent.Count} not sent.",
            $"{summary.Taken} déposés, {summary.Refused.Count} refusés, {summary.Before} déposés auparavant, {summary.Unsent.Count} non envoyés."));
        session.Messages.WriteLine(session.Say($"Journal: {path}", $"Journal : {path}"));
    }

    private static string UsualState(string root, Profile profile)
    {
        var name = System.Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{profile.Hub}\n{profile.ClientId}\n{root}")))[..24];
        return Path.Combine(StateFolder, "hub", "deposits", name + ".jsonl");
    }

    /// <summary><c>~/.local/state</c>, or where the system keeps such files.</summary>
    private static string StateFolder =>
        ProfileEnvironment.Read("XDG_STATE_HOME")
        ?? (OperatingSystem.IsWindows()
            ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".local", "state"));
}
