using System.Diagnostics;
using Hub.Embedded.Demo.Api;
using Spectre.Console;

namespace Hub.Embedded.Demo.Steps;

/// <summary>Shows one invoice as its supplier sees it.</summary>
internal sealed class ShowTimeline(IAnsiConsole console, Speech speech)
{
    private const int PaymentSent = 211;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task RunAsync(IReadOnlyList<Deposit> deposits, AnsweredInvoice? answered, CancellationToken stop)
    {
        if (answered is null || await FindAsync(deposits, answered.InvoiceId, stop) is not { } invoice) return;
        DemoTour.Title(console, speech.Say($"Invoice {invoice.Number} as its supplier sees it", $"La facture {invoice.Number} vue par son fournisseur"));
        var table = new Table().Border(TableBorder.Simple)
            .AddColumns(speech.Say("instant (UTC)", "instant (UTC)"), speech.Say("status", "statut"), speech.Say("set by", "posé par"), speech.Say("reason and comment", "motif et commentaire"));
        foreach (var step in invoice.Timeline)
            table.AddRow(new Text($"{step.At.UtcDateTime:HH:mm:ss.fff}"), new Text($"{step.Status} {speech.Say(step.Label.English, step.Label.French)}"), new Text(step.SetBy), new Text($"{step.Reason} {step.Comment}".Trim()));
        console.Write(table);
    }

    /// <summary>The statuses were answered a moment ago; the supplier's view follows.</summary>
    private static async Task<InvoiceView?> FindAsync(IReadOnlyList<Deposit> deposits, Guid id, CancellationToken stop)
    {
        var started = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(started) < Patience)
        {
            foreach (var supplier in deposits.Select(deposit => deposit.Supplier).Distinct())
            {
                if (await supplier.FindAsync<InvoiceView>($"/v1/invoices/{id}", stop) is { Status: PaymentSent } invoice) return invoice;
            }
            await Task.Delay(Pause, TimeProvider.System, stop);
        }
        return null;
    }
}
