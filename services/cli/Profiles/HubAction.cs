using System.CommandLine;
using Hub.Client;
using Hub.Client.Problems;
using Hub.Explain;

namespace Hub.Cli.Profiles;

/// <summary>A command that speaks to a hub: its options, its client, and what becomes of refusals.</summary>
internal sealed class HubAction
{
    private readonly Option<string?> profile = new("--profile") { Description = $"The profile to use. Default: {ProfileEnvironment.Name}, else {ProfileEnvironment.Hub} and {ProfileEnvironment.ClientId}, else the profile in use." };
    private readonly Option<string> language = Languages.Option();

    /// <summary>Completes a command.</summary>
    public static Command Complete(Command command, Func<ParseResult, HubSession, CancellationToken, Task<int>> run)
    {
        var action = new HubAction();
        command.Options.Add(action.profile);
        command.Options.Add(action.language);
        command.SetAction((parsed, stop) => action.RunAsync(parsed, run, stop));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Func<ParseResult, HubSession, CancellationToken, Task<int>> run, CancellationToken stop)
    {
        var spoken = Languages.Of(parsed.GetValue(language));
        try
        {
            var chosen = Credentials.Choose(ProfileBook.Load(ProfileBook.UsualPath), parsed.GetValue(profile), spoken);
            using var client = HubClient.Create(Credentials.ToOptions(chosen, spoken));
            return await run(parsed, new HubSession(client, chosen, spoken, Console.Out, Console.Error), stop);
        }
        catch (Exception cause) when (Explain(cause, spoken) is { } explained)
        {
            await Console.Error.WriteLineAsync(explained.Text);
            return explained.Code;
        }
    }

    /// <summary>What is said of an exception that is no fault of the program, and its exit code; null for one that is.</summary>
    private static (string Text, int Code)? Explain(Exception cause, Language language) => cause switch
    {
        UsageException => (cause.Message, ExitCodes.Usage),
        HubProblemException problem => ($"{problem.Code}: {problem.TextIn(language == Language.French)}", (int)problem.Status < 500 ? ExitCodes.Usage : ExitCodes.Fault),
        HttpRequestException => (language.Say($"The hub does not answer: {cause.Message}", $"Le hub ne répond pas : {cause.Message}"), ExitCodes.Fault),
        OperationCanceledException => (language.Say("Interrupted.", "Interrompu."), ExitCodes.Fault),
        _ => null,
    };
}
