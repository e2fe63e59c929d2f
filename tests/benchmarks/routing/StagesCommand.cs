using System.CommandLine;

namespace Hub.Routing.Benchmarks;

/// <summary>The command <c>stages</c>.</summary>
internal static class StagesCommand
{
    public static Command Create()
    {
        var systems = Option("--systems", 50, "Back-office systems, each behind a queue.");
        var size = Option("--size", 100, "Invoices of a batch.");
        var batches = Option("--batches", 50, "Batches in a round.");
        var rounds = Option("--rounds", 10, "Rounds.");
        var page = Option("--page", 200, "Confirmed deliveries that are recorded together.");
        var statuses = Option("--statuses", 5, "Statuses that a system sends together.");
        var command = new Command("stages", "Measures what an invoice costs when it is routed, when its delivery is confirmed, and when its collectivity answers.") { systems, size, batches, rounds, page, statuses };
        command.SetAction((arguments, _) =>
        {
            var load = new Load(20 * arguments.GetValue(systems), arguments.GetValue(systems), mixed: true, arguments.GetValue(size));
            return new StageMeasurement(load, arguments.GetValue(batches), arguments.GetValue(rounds), arguments.GetValue(page), arguments.GetValue(statuses)).RunAsync();
        });
        return command;
    }

    private static Option<int> Option(string name, int value, string description) => new(name) { DefaultValueFactory = _ => value, Description = description };
}
