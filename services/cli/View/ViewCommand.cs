using System.CommandLine;
using Hub.Cli.Validate;

namespace Hub.Cli.View;

/// <summary><c>hub view [--rules auto|ID,ID…] [--channel B2G] [-o FILE] FILE</c></summary>
internal static class ViewCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "An invoice: UBL, CII or Factur-X." };
        var output = new Option<string?>("--output", "-o") { Description = "The page to write. Default: standard output." };
        var command = new Command("view", "Write an invoice as a page that people read, in French, its findings marked.") { file, output };
        var rules = new RulesOptions();
        rules.AddTo(command);
        command.SetAction(parsed => ViewDocument.Run(parsed.GetRequiredValue(file), rules.Of(parsed, isJsonLines: false), parsed.GetValue(output), Console.OpenStandardOutput, Console.Error));
        return command;
    }
}
