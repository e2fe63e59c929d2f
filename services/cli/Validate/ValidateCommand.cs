using System.CommandLine;

namespace Hub.Cli.Validate;

/// <summary><c>hub validate [--format table|text|jsonl|sarif] [--lang fr|en] [--rules auto|ID,ID…] PATH…</c></summary>
internal static class ValidateCommand
{
    private const string Summary = """
        Check invoices, XML or PDF, as the hub does when they are deposited.

        Exit codes: 0 every document is valid (with jsonl: was read); 1 some are not; 2 wrong usage or a path that cannot be read; 3 a fault of the program.
        """;

    private static readonly Uri Local = new("http://localhost:5080");

    public static Command Create()
    {
        var paths = new Argument<string[]>("path") { Description = "Files, or folders (*.xml and *.pdf, at any depth).", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string?>("--format") { Description = "table (default at a terminal), text (default elsewhere), jsonl (a line a document: rule ids and counts) or sarif (SARIF 2.1.0)." };
        format.AcceptOnlyFromAmong(OutputFormats.Names);
        var jsonl = new Option<bool>("--jsonl") { Description = "The same as --format jsonl." };
        var hub = new Option<Uri>("--hub") { Description = "In SARIF: the hub whose pages explain the rules.", DefaultValueFactory = _ => Local, CustomParser = HubAddress.Read };
        var language = Languages.Option();
        var command = new Command("validate", Summary) { paths, format, jsonl, hub, language };
        var rules = new RulesOptions();
        rules.AddTo(command);
        command.SetAction(parsed =>
        {
            var name = parsed.GetValue(jsonl) ? OutputFormats.JsonLines : parsed.GetValue(format);
            var checks = rules.Of(parsed, name == OutputFormats.JsonLines);
            var output = OutputFormats.Of(name, Languages.Of(parsed.GetValue(language)), parsed.GetValue(hub)!, checks);
            return ValidateDocuments.Run(parsed.GetRequiredValue(paths), output, checks, Console.OpenStandardOutput(), Console.Error);
        });
        return command;
    }
}
