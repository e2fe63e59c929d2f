using System.CommandLine;

namespace Hub.Webhooks.Benchmarks.Journal;

/// <summary>The command <c>journal</c>.</summary>
internal static class JournalCommand
{
    public static Command Create()
    {
        var deposits = new Option<int>("--deposits") { DefaultValueFactory = _ => 100, Description = "Deposits of a hundred invoices in a round: 210 events each." };
        var rounds = new Option<int>("--rounds") { DefaultValueFactory = _ => 12, Description = "Rounds; the best one counts." };
        var endpoints = new Option<int>("--endpoints") { DefaultValueFactory = _ => 1, Description = "Endpoints of the supplier; 0: the journal alone." };
        var command = new Command("journal", "Measures what an event costs, in µs of CPU, from the message that brings it until every endpoint was told.") { deposits, rounds, endpoints };
        command.SetAction((arguments, _) => new JournalRun(arguments.GetValue(deposits), arguments.GetValue(rounds), arguments.GetValue(endpoints)).RunAsync());
        return command;
    }
}
