using Hub.En16931;
using Hub.Explain;

namespace Hub.Cli.Validate;

/// <summary>The outputs of a run, by name.</summary>
internal static class OutputFormats
{
    public const string Table = "table";
    public const string Text = "text";
    public const string JsonLines = "jsonl";
    public const string Sarif = "sarif";
    private const int WidthWithoutTerminal = 120;

    public static readonly string[] Names = [Table, Text, JsonLines, Sarif];

    /// <summary>The output of a name; without one, a table at a terminal and text elsewhere.</summary>
    public static IVerdictFormat Of(string? name, Language language, Uri hub, CheckOptions checks) => (name ?? (Console.IsOutputRedirected ? Text : Table)) switch
    {
        JsonLines => new JsonLines(checks),
        Sarif => new SarifOutput(language, hub),
        Table => new ReadableTable(language, Console.IsOutputRedirected ? WidthWithoutTerminal : Console.WindowWidth, HasColours),
        _ => new ReadableText(language),
    };

    /// <summary>NO_COLOR is what terminals and programs have agreed on.</summary>
    private static bool HasColours => !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
}
