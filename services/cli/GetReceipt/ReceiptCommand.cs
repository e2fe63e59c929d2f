using System.CommandLine;
using System.Net.Mime;
using Hub.Cli.Profiles;
using Hub.Client.Deposits;

namespace Hub.Cli.GetReceipt;

/// <summary><c>hub receipt DEPOSIT [-o FILE]</c></summary>
internal static class ReceiptCommand
{
    private const string Summary = """
        Download the receipt of a deposit.

        Exit codes: 0 written; 2 wrong usage, no such deposit, or a file that cannot be written; 3 the hub does not answer, or a fault.
        """;

    public static Command Create()
    {
        var deposit = new Argument<Guid>("deposit") { Description = "Id of the deposit." };
        var output = new Option<FileInfo?>("--output", "-o") { Description = "Where to write it. Default: here, under the name that the hub gives." };
        return HubAction.Complete(new Command("receipt", Summary) { deposit, output }, (parsed, session, stop) => RunAsync(session, parsed.GetRequiredValue(deposit), parsed.GetValue(output), stop));
    }

    private static async Task<int> RunAsync(HubSession session, Guid deposit, FileInfo? output, CancellationToken stop)
    {
        FileStream? target = null;
        try
        {
            await session.Client.Deposits.DownloadReceiptAsync(deposit, file => target = File.Create(output?.FullName ?? NameOf(deposit, file)), stop);
            session.Output.WriteLine(target!.Name);
            return ExitCodes.Done;
        }
        catch (Exception cause) when (target is null && cause is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(cause.Message);
        }
        finally
        {
            if (target is not null) await target.DisposeAsync();
        }
    }

    private static string NameOf(Guid deposit, DownloadedFile file) => file.FileName ?? $"receipt-{deposit}.{(file.MediaType == MediaTypeNames.Application.Pdf ? "pdf" : "json")}";
}
