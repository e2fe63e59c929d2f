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
                if (step.Status == Rejected) CountRules(rejections, step);
                else if (step.Status == RoutingError) Count(errors, TextOf(step), step, TextOf(step));
            }
        }
        Print(speech.Say("Rejected, by rule", "Rejets, par règle"), rejections);
        Print(speech.Say("Not routed, by cause", "Non acheminées, par cause"), errors);
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

    private void CountRules(Dictionary<string, ReasonCount> counts, EventData step)
    {
        foreach (var finding in step.Findings.Where(finding => finding.Severity == "fatal").DistinctBy(finding => finding.Rule)) Count(counts, finding.Rule, step, TextOf(finding));
    }

    private static void Count(Dictionary<string, ReasonCount> counts, string key, EventData step, string text)
    {
        if (counts.TryGetValue(key, out var count)) count.Documents++;
        else counts[key] = new ReasonCount(key, text, step.Number ?? step.InvoiceId.ToString()) { Documents = 1 };
    }

    private string TextOf(Finding finding) => speech.Say(finding.English, finding.French);

    private string TextOf(EventData step) => step.Findings is [var finding, ..] ? TextOf(finding) : step.Comment ?? step.Reason ?? "";

    private void Print(string title, Dictionary<string, ReasonCount> counts)
    {
        DemoTour.Title(console, title);
        var table = new Table().Border(TableBorder.Simple).Expand()
            .AddColumn("documents").AddColumn(speech.Say("reason", "motif")).AddColumn(speech.Say("what to do", "que faire")).AddColumn(speech.Say("for example", "par exemple"));
        foreach (var count in counts.Values.OrderByDescending(count => count.Documents).ThenBy(count => count.Reason, StringComparer.Ordinal).Take(MostRows))
            table.AddRow(new Text($"{count.Documents}"), new Text(count.Reason == count.Text ? "" : count.Reason), new Text(count.Text), new Text(count.Example));
        console.Write(table);
        if (counts.Count > MostRows) console.WriteLine(speech.Say($"and {counts.Count - MostRows} more reasons", $"et {counts.Count - MostRows} autres motifs"));
    }
}
