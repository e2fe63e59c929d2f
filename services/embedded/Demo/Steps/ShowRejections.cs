using Hub.Contracts;
using Hub.Embedded.Demo.Api;
using Spectre.Console;

namespace Hub.Embedded.Demo.Steps;

/// <summary>Says what was not delivered and why: rejections by rule, routing errors by cause. Reads the suppliers' event feeds, as their systems would.</summary>
internal sealed class ShowRejections(IAnsiConsole console, Speech speech)
{
    private const int Rejected = 213;
    private const int RoutingError = 221;
    private const int MostRows = 40;
    private const int PageSize = 1000;

    public async Task RunAsync(IReadOnlyList<Deposit> deposits, CancellationToken stop)
    {
        var ids = deposits.Select(deposit => deposit.Id).ToHashSet();
        var rejections = new Dictionary<string, ReasonCount>();
        var errors = new Dictionary<string, ReasonCount>();
        foreach (var supplier in deposits.Select(deposit => deposit.Supplier).Distinct())
        {
            await foreach (var step in ReadAsync(supplier, stop))
            {
                if (!ids.Contains(step.DepositId)) continue;
                if (step.Status == Rejected) CountRules(rejections, supplier, step);
                else if (step.Status == RoutingError) Count(errors, step.Findings is [var finding, ..] ? finding.Rule : step.Reason ?? "", supplier, step, TextOf(step));
            }
        }
        await PrintAsync(speech.Say("Rejected, by rule", "Rejets, par règle"), rejections, stop);
        await PrintAsync(speech.Say("Not routed, by cause", "Non acheminées, par cause"), errors, stop);
    }

    private static async IAsyncEnumerable<EventData> ReadAsync(HubClient supplier, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        var page = await supplier.GetAsync<EventPage>($"/v1/events?limit={PageSize}", stop);
        while (page.Events.Count > 0)
        {
            foreach (var entry in page.Events) yield return entry.Data;
            page = await supplier.GetAsync<EventPage>($"/v1/events?limit={PageSize}&after={Uri.EscapeDataString(page.Next)}", stop);
        }
    }

    private void CountRules(Dictionary<string, ReasonCount> counts, HubClient supplier, EventData step)
    {
        foreach (var finding in step.Findings.Where(finding => finding.Severity == "fatal").DistinctBy(finding => finding.Rule)) Count(counts, finding.Rule, supplier, step, TextOf(finding));
    }

    private static void Count(Dictionary<string, ReasonCount> counts, string key, HubClient supplier, EventData step, string text)
    {
        if (counts.TryGetValue(key, out var count)) count.Documents++;
        else counts[key] = new ReasonCount(key, text, supplier, step.InvoiceId) { Documents = 1 };
    }

    private string TextOf(Finding finding) => speech.Say(finding.English, finding.French);

    private string TextOf(EventData step) => step.Findings is [var finding, ..] ? TextOf(finding) : step.Comment ?? step.Reason ?? "";

    private async Task PrintAsync(string title, Dictionary<string, ReasonCount> counts, CancellationToken stop)
    {
        DemoTour.Title(console, title);
        foreach (var count in counts.Values.OrderByDescending(count => count.Documents).ThenBy(count => count.Reason, StringComparer.Ordinal).Take(MostRows))
        {
            var example = await count.Supplier.GetAsync<InvoiceView>($"/v1/invoices/{count.InvoiceId}", stop);
            console.MarkupLineInterpolated($"{count.Documents,5} × [bold]{count.Reason}[/]  {speech.Say("as in", "comme dans")} {example.FileName}");
            console.Write(new Padder(new Text(count.Text)).Padding(8, 0, 0, 0));
        }
        if (counts.Count > MostRows) console.WriteLine(speech.Say($"and {counts.Count - MostRows} more reasons", $"et {counts.Count - MostRows} autres motifs"));
    }
}
