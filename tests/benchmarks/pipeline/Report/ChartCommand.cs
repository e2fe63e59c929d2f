using System.CommandLine;

namespace Hub.Pipeline.Report;

/// <summary>Draws the kept results into the documents.</summary>
internal static class ChartCommand
{
    public static Command Make()
    {
        var names = new Argument<string[]>("results") { Arity = ArgumentArity.ZeroOrMore, Description = "Names of results; without any, all that are kept." };
        var command = new Command("chart", "Writes docs/performance.svg and the tables of docs/performance.md from the results in tests/benchmarks/results.") { names };
        command.SetAction(arguments => PerformancePage.Write(ResultFiles.Root, ResultFiles.Read(arguments.GetValue(names) ?? [])));
        return command;
    }
}
