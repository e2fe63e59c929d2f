using System.CommandLine;
using System.Data.Common;

namespace Hub.Cli.VerifyJournal;

/// <summary><c>hub verify-journal --database FILE | --sql-server CONNECTION [--head FILE…] [--jwks FILE|URL]</c></summary>
internal static class VerifyJournalCommand
{
    private const string Summary = """
        Check that no row of the journal was changed, removed or inserted: the hash of every row, the signed heads in the database, and heads that others have kept. Nothing is written; the hub may run.

        Exit codes: 0 everything was checked and holds; 1 something does not, or a signature could not be checked; 2 wrong usage or a file that cannot be read; 3 a fault of the program.
        """;

    public static Command Create()
    {
        var file = new Option<string?>("--database") { Description = "The SQLite file, notification.db or a copy of it." };
        var server = new Option<string?>("--sql-server") { Description = "A SQL Server connection string with the database (hub_notification)." };
        var heads = new Option<string[]>("--head") { Description = "Files with signed heads, as GET /v1/journal/heads gave them.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
        var keys = HubKeys.Option();
        var language = Languages.Option();
        var command = new Command("verify-journal", Summary) { file, server, heads, keys, language };
        command.Validators.Add(result =>
        {
            if (result.GetValue(file) is null == result.GetValue(server) is null) result.AddError("Give either --database or --sql-server.");
        });
        command.SetAction((parsed, stop) => RunAsync(
            () => parsed.GetValue(file) is { } path ? JournalDatabase.OpenFile(path) : JournalDatabase.OpenServer(parsed.GetValue(server)!),
            parsed.GetValue(heads)!, parsed.GetValue(keys), new ProofReport(Console.Out, Languages.Of(parsed.GetValue(language))), Console.Error, stop));
        return command;
    }

    /// <summary>Reads the journal, tells what holds, and returns the exit code.</summary>
    public static async Task<int> RunAsync(Func<JournalDatabase> open, IReadOnlyList<string> heads, string? keys, ProofReport report, TextWriter errors, CancellationToken stop)
    {
        try
        {
            var kept = heads.SelectMany(SignedHead.ReadFile).ToList();
            var known = new HeadCheck(await HubKeys.ReadAsync(keys, stop), report);
            using var database = open();
            JournalCheck.Tell(database, kept, known, report, stop);
            return report.ExitCode;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or HttpRequestException or InvalidDataException or DbException or ArgumentException)
        {
            await errors.WriteLineAsync(unreadable.Message);
            return ExitCodes.Usage;
        }
    }
}
