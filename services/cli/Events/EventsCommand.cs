using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hub.Cli.Profiles;

namespace Hub.Cli.Events;

/// <summary><c>hub events [--after SEQUENCE] [--follow]</c></summary>
internal static class EventsCommand
{
    private const string Summary = """
        Write the account's events, one CloudEvent a line (JSON), in order and without gaps. Each has a "sequence": give the last one you dealt with as --after to go on from there.

        Exit codes: 0 done; 2 wrong usage; 3 the hub does not answer, or a fault.
        """;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var after = new Option<string?>("--after") { Description = "The sequence of the last event dealt with. Default: from the beginning." };
        var follow = new Option<bool>("--follow") { Description = "Wait for the next event at the end." };
        return HubAction.Complete(new Command("events", Summary) { after, follow }, (parsed, session, stop) => RunAsync(session, parsed.GetValue(after), parsed.GetValue(follow), stop));
    }

    private static async Task<int> RunAsync(HubSession session, string? after, bool follow, CancellationToken stop)
    {
        await foreach (var happened in session.Client.Events.ReadAsync(after, follow, stop)) await session.Output.WriteLineAsync(JsonSerializer.Serialize(happened, Json));
        return ExitCodes.Done;
    }
}
