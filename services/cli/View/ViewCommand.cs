using System.CommandLine;

namespace Hub.Cli.View;

/// <summary><c>hub view FILE [-o FILE]</c></summary>
internal static class ViewCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "An invoice: UBL, CII or Factur-X." };
        var output = new Option<string?>("--output", "-o") { Description = "The page to write. Default: standard output." };
        var command = new Command("view", "Write an invoice as a page that people read, in French, its findings marked.") { file, output };
        command.SetAction(parsed => ViewDocument.Run(parsed.GetRequiredValue(file), parsed.GetValue(output), Console.OpenStandardOutput, Console.Error));
        return command;
    }
}
