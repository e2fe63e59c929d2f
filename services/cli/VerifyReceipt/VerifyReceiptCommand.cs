using System.CommandLine;

namespace Hub.Cli.VerifyReceipt;

/// <summary><c>hub verify-receipt RECEIPT [--document FILE…] [--jwks FILE|URL]</c></summary>
internal static class VerifyReceiptCommand
{
    private const string Summary = """
        Check the signed receipt of a deposit, and that documents are those which were deposited.

        Exit codes: 0 everything was checked and holds; 1 something does not, or the signature could not be checked; 2 wrong usage or a file that cannot be read; 3 a fault of the program.
        """;

    public static Command Create()
    {
        var receipt = new Argument<string>("receipt") { Description = "The receipt: GET /v1/deposits/{id}/receipt." };
        var documents = new Option<string[]>("--document") { Description = "Documents that must be part of the deposit.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
        var keys = HubKeys.Option();
        var language = Languages.Option();
        var command = new Command("verify-receipt", Summary) { receipt, documents, keys, language };
        command.SetAction((parsed, stop) => RunAsync(
            parsed.GetRequiredValue(receipt), parsed.GetValue(documents)!, parsed.GetValue(keys), new ProofReport(Console.Out, Languages.Of(parsed.GetValue(language))), Console.Error, stop));
        return command;
    }

    /// <summary>Reads the files, tells what holds, and returns the exit code.</summary>
    public static async Task<int> RunAsync(string receipt, IReadOnlyList<string> documents, string? keys, ProofReport report, TextWriter errors, CancellationToken stop)
    {
        try
        {
            var text = await File.ReadAllTextAsync(receipt, stop);
            var deposited = new List<LocalDocument>();
            foreach (var document in documents) deposited.Add(await LocalDocument.ReadAsync(document, stop));
            ReceiptCheck.Tell(text.Trim(), deposited, await HubKeys.ReadAsync(keys, stop), report);
            return report.ExitCode;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or HttpRequestException or InvalidDataException)
        {
            await errors.WriteLineAsync(unreadable.Message);
            return ExitCodes.Usage;
        }
    }
}
