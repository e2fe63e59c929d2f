using System.Diagnostics;
using Hub.Embedded.Demo.Api;
using Spectre.Console;

namespace Hub.Embedded.Demo.Steps;

/// <summary>Shows progress until every document has an outcome.</summary>
internal sealed class AwaitOutcomes(IAnsiConsole console, Speech speech, Cast cast)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>Longest time without any progress.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public async Task RunAsync(IReadOnlyList<Deposit> deposits, long started, CancellationToken stop)
    {
        DemoTour.Title(console, speech.Say("The hub checks and routes", "Le hub contrôle et achemine"));
        var views = await console.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new SpinnerColumn())
            .StartAsync(progress => FollowAsync(progress, deposits, stop));
        Print(views, Stopwatch.GetElapsedTime(started));
    }

    private async Task<IReadOnlyList<DepositView>> FollowAsync(ProgressContext progress, IReadOnlyList<Deposit> deposits, CancellationToken stop)
    {
        var bar = progress.AddTask(speech.Say("Documents with an outcome", "Documents traités"), maxValue: Math.Max(1, deposits.Sum(deposit => deposit.Accepted)));
        var moved = Stopwatch.GetTimestamp();
        while (true)
        {
            var views = await ReadAsync(deposits, stop);
            var done = views.Sum(view => view.Counts.Checked);
            if (done > bar.Value) moved = Stopwatch.GetTimestamp();
            bar.Value = done;
            if (views.Count == deposits.Count && views.All(view => view.Counts.Complete)) return views;
            if (Stopwatch.GetElapsedTime(moved) > Patience) return views;
            await Task.Delay(Pause, TimeProvider.System, stop);
        }
    }

    private static async Task<IReadOnlyList<DepositView>> ReadAsync(IReadOnlyList<Deposit> deposits, CancellationToken stop)
    {
        var views = new List<DepositView>(deposits.Count);
        foreach (var deposit in deposits)
        {
            if (await deposit.Supplier.FindAsync<DepositView>($"/v1/deposits/{deposit.Id}", stop) is { } view) views.Add(view);
        }
        return views;
    }

    private void Print(IReadOnlyList<DepositView> views, TimeSpan took)
    {
        var received = views.Sum(view => view.Counts.Received);
        var table = new Table().Border(TableBorder.Simple).AddColumns(speech.Say("outcome", "issue"), "documents");
        table.Columns[1].RightAligned();
        table.AddRow(speech.Say("made available to a collectivity (203)", "mis à disposition d'une collectivité (203)"), $"{views.Sum(view => view.Counts.Delivered)}");
        table.AddRow(speech.Say("rejected by the rules (213)", "rejetés par les règles (213)"), $"{views.Sum(view => view.Counts.Rejected)}");
        table.AddRow(speech.Say("waiting for an operator: no recipient (221)", "en attente d'un opérateur : sans destinataire (221)"), $"{views.Sum(view => view.Counts.Quarantined)}");
        table.AddRow(speech.Say("refused at the door", "refusés à l'entrée"), $"{views.Sum(view => view.Refused)}");
        console.Write(table);
        console.WriteLine(speech.Say(
            $"{received} documents in {took.TotalSeconds:0.0} s, {cast.Collectivities.Count} collectivities.", $"{received} documents en {took.TotalSeconds:0.0} s, {cast.Collectivities.Count} collectivités."));
    }
}
