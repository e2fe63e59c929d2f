using System.Diagnostics;
using Hub.Embedded.Demo.Steps;
using Spectre.Console;

namespace Hub.Embedded.Demo;

/// <summary>The tour, step by step. Everything after the start goes through the HTTP API, as anybody's programs would.</summary>
internal static class DemoTour
{
    private const int PlainWidth = 160;

    /// <summary>Runs the tour.</summary>
    /// <returns>0 when every sample ended as it must, and for a folder of the reader's own when every document has an outcome; else 1.</returns>
    public static async Task<int> RunAsync(DemoOptions options, CancellationToken stop)
    {
        var console = AnsiConsole.Console;
        // In a pipe or a file the lines need not fit a window.
        if (!console.Profile.Out.IsTerminal) console.Profile.Width = PlainWidth;
        await using var hub = await DemoHub.StartAsync(options, stop);
        Title(console, options.Speech.Say($"The hub runs at {hub.Address}", $"Le hub fonctionne à l'adresse {hub.Address}"));
        using var cast = await Cast.MakeAsync(hub, stop);
        console.MarkupLineInterpolated($"{options.Speech.Say("Directory loaded: organisations", "Annuaire chargé : organismes")} {cast.Organisations}, {options.Speech.Say("accounts", "comptes")} {cast.AccountCount}");

        var started = Stopwatch.GetTimestamp();
        var deposits = await new DepositDocuments(console, options.Speech, cast).RunAsync(Papers.Of(options), stop);
        await new AwaitOutcomes(console, options.Speech, cast).RunAsync(deposits, started, stop);
        await new ShowRejections(console, options.Speech).RunAsync(deposits, stop);
        var answered = await new AnswerInvoices(console, options.Speech, cast).RunAsync(stop);
        await new ShowTimeline(console, options.Speech).RunAsync(deposits, answered, stop);
        var isRight = await new CompareOutcomes(console, options.Speech).RunAsync(deposits, stop);
        await ShowCommands.RunAsync(console, options.Speech, hub, cast, stop);
        if (!options.Exit) await StayAsync(console, options.Speech, stop);
        return isRight ? 0 : 1;
    }

    internal static void Title(IAnsiConsole console, string text)
    {
        console.WriteLine();
        console.Write(new Rule(Markup.Escape(text)).LeftJustified());
    }

    private static async Task StayAsync(IAnsiConsole console, Speech speech, CancellationToken stop)
    {
        console.MarkupLine(Markup.Escape(speech.Say("The hub stays up. End it with Ctrl+C.", "Le hub reste en marche. Ctrl+C pour l'arrêter.")));
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
