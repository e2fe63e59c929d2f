using System.Globalization;
using System.Text;
using Hub.En16931;
using Hub.Explain;
using Hub.Explain.GroupFindings;
using Hub.FacturX;
using Spectre.Console;

namespace Hub.Cli.Validate;

/// <summary>For people at a terminal: a table of the causes of each document, then what the run came to.</summary>
/// <param name="language">Language of the texts.</param>
/// <param name="width">Columns of the terminal.</param>
/// <param name="colours">False where colours would be letters.</param>
internal sealed class ReadableTable(Language language, int width, bool colours) : IVerdictFormat
{
    private const int MostPlaces = 5;
    private readonly RunWords words = RunWords.In(language);

    public byte[] Write(string path, DocumentVerdict verdict) => Render(console =>
    {
        console.Write(new Text(path, new Style(decoration: Decoration.Bold)));
        console.WriteLine(": " + words.Verdict(verdict.IsAccepted), new Style(verdict.IsAccepted ? Color.Green : Color.Red));
        var causes = FindingCauses.Of(verdict.Findings);
        if (causes.Count > 0) console.Write(TableOf(causes, verdict.Verdict?.Syntax));
    });

    public byte[] End(RunSummary summary) => Render(console =>
        console.WriteLine(words.Summary(summary), new Style(summary.Invalid + summary.Unreadable == 0 ? Color.Green : Color.Red)));

    private Table TableOf(IReadOnlyList<FindingCause> causes, InvoiceSyntax? syntax)
    {
        var table = new Table { Border = TableBorder.Rounded, ShowRowSeparators = true };
        table.AddColumn(new TableColumn(words.Rule).NoWrap()).AddColumn(new TableColumn(words.Where).NoWrap()).AddColumn(words.What);
        foreach (var cause in causes)
        {
            var colour = new Style(cause.IsFatal ? Color.Red : Color.Yellow);
            table.AddRow(new Text($"{cause.Rule.Id}\n{(cause.IsFatal ? words.Fatal : words.Warning)}", colour), new Text(PlacesOf(cause)), WhatOf(cause, syntax));
        }
        return table;
    }

    private string PlacesOf(FindingCause cause)
    {
        var places = cause.Places.Where(place => place.Line is not null).Take(MostPlaces).Select(place => string.Create(CultureInfo.InvariantCulture, $"{place.Line}:{place.Column}"));
        var more = cause.Count - MostPlaces;
        return string.Join('\n', more > 0 ? places.Append(string.Create(CultureInfo.InvariantCulture, $"+ {more} {words.MorePlaces}")) : places);
    }

    private Rows WhatOf(FindingCause cause, InvoiceSyntax? syntax) => new([
        new Text(cause.Text.In(language)),
        new Text(cause.Places[0].XPath ?? "", new Style(Color.Grey)),
        .. CauseHints.Of(cause, syntax, words, language).Select(hint => new Text(hint)),
        new Text(words.HelpOn(cause.Rule.Id), new Style(Color.Blue)),
    ]);

    private byte[] Render(Action<IAnsiConsole> write)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = width;
        write(console);
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
