using System.CommandLine;
using Hub.Conversion;

namespace Hub.Cli.Convert;

/// <summary><c>hub convert FILE --to ubl|cii|json [-o OUT] [--lang fr]</c>. 0: nothing lost; 1: converted, and losses listed; 2: not converted.</summary>
internal static class ConvertCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "An invoice: UBL 2.1, CII, a Factur-X PDF, or the semantic model as JSON." };
        var form = new Option<InvoiceForm>("--to") { Description = "The form to write.", Required = true, HelpName = "ubl|cii|json" };
        var output = new Option<FileInfo?>("--output", "-o") { Description = "Where to write it; the standard output when absent." };
        var language = Languages.Option();
        var command = new Command("convert", "Write an invoice in another form, and list what that form does not express.") { file, form, output, language };
        command.SetAction(parsed => new ConvertFile(Console.Error, Languages.Of(parsed.GetValue(language))).Run(
            parsed.GetRequiredValue(file), parsed.GetValue(form), () => parsed.GetValue(output)?.Create() ?? Console.OpenStandardOutput()));
        return command;
    }
}
