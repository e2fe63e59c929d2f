using System.CommandLine;

namespace Hub.Cli.Validate;

/// <summary><c>hub validate [--jsonl] [--lang fr|en] [--rules auto|ID,ID…] PATH…</c></summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("path") { Description = "Files or folders (*.xml, at any depth).", Arity = ArgumentArity.OneOrMore };
        var jsonl = new Option<bool>("--jsonl") { Description = "One JSON line a document: rule ids and counts." };
        var language = new Option<string>("--lang") { Description = "Language of the texts.", DefaultValueFactory = _ => "en" };
        language.AcceptOnlyFromAmong("en", "fr");
        var command = new Command("validate", "Check invoices against EN 16931 and their schema.") { paths, jsonl, language };
        var rules = new RulesOptions();
        rules.AddTo(command);
        command.SetAction(parsed =>
        {
            var checks = rules.Of(parsed, parsed.GetValue(jsonl));
            var format = parsed.GetValue(jsonl) ? (IVerdictFormat)new JsonLines(checks) : new ReadableText(parsed.GetValue(language) == "fr");
            return ValidateDocuments.Run(parsed.GetRequiredValue(paths), format, checks, Console.OpenStandardOutput(), Console.Error);
        });
        return command;
    }
}
