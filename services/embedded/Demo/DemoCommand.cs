using System.CommandLine;

namespace Hub.Embedded.Demo;

/// <summary>The command line of the demo: <c>demo [FOLDER] [--exit] [--port N] [--data FOLDER] [--language fr|en]</c>.</summary>
internal static class DemoCommand
{
    private static readonly Argument<DirectoryInfo> Folder = new("FOLDER")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "Deposits the .xml and .pdf files of this folder and of the folders in it, instead of the samples.",
    };

    private static readonly Option<bool> Exit = new("--exit") { Description = "Ends after the tour instead of staying up." };
    private static readonly Option<int> Port = new("--port") { Description = "Loopback port; a free one when 0.", DefaultValueFactory = _ => 8080 };
    private static readonly Option<DirectoryInfo?> Data = new("--data") { Description = "Keeps the hub's files in this folder; a temporary one otherwise." };
    private static readonly Option<string?> Language = new("--language") { Description = "fr or en; the language of the environment otherwise." };

    public static Task<int> RunAsync(string[] args)
    {
        Folder.AcceptExistingOnly();
        Language.AcceptOnlyFromAmong("fr", "en");
        var command = new RootCommand("Starts the hub in this process, deposits invoices, and shows what becomes of them.") { Folder, Exit, Port, Data, Language };
        command.SetAction((parsed, stop) => DemoTour.RunAsync(OptionsOf(parsed), stop));
        return command.Parse(args).InvokeAsync();
    }

    private static DemoOptions OptionsOf(ParseResult parsed) => new(
        parsed.GetValue(Folder)?.FullName,
        parsed.GetValue(Exit),
        parsed.GetValue(Port),
        parsed.GetValue(Data)?.FullName,
        Speech.Of(parsed.GetValue(Language)));
}
