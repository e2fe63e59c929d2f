using Hub.Embedded.Demo.Api;
using Hub.Samples;
using Spectre.Console;

namespace Hub.Embedded.Demo.Steps;

/// <summary>Compares what became of each document with what had to.</summary>
internal sealed class CompareOutcomes(IAnsiConsole console, Speech speech)
{
    private const int MostShown = 20;

    /// <returns>True when every document has an outcome, and the right one where that is known.</returns>
    public async Task<bool> RunAsync(IReadOnlyList<Deposit> deposits, CancellationToken stop)
    {
        var (seen, wrong) = (0, new List<string>());
        foreach (var deposit in deposits)
        {
            await foreach (var invoice in ListAsync(deposit, stop))
            {
                seen++;
                if (ComplaintOf(deposit, invoice) is { } complaint) wrong.Add(complaint);
            }
        }
        Print(seen, wrong);
        return wrong.Count == 0 && seen == deposits.Sum(deposit => deposit.Accepted);
    }

    private static async IAsyncEnumerable<InvoiceSummary> ListAsync(Deposit deposit, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        string? cursor = null;
        do
        {
            var after = cursor is null ? "" : "&cursor=" + Uri.EscapeDataString(cursor);
            var page = await deposit.Supplier.GetAsync<InvoicePage>($"/v1/deposits/{deposit.Id}/invoices?limit=1000{after}", stop);
            foreach (var invoice in page.Invoices) yield return invoice;
            cursor = page.Next;
        }
        while (cursor is not null);
    }

    private static string? ComplaintOf(Deposit deposit, InvoiceSummary invoice)
    {
        var outcome = OutcomeOf(invoice.Status);
        if (outcome is null) return $"{invoice.FileName}: {invoice.Status}";
        var isKnown = deposit.Expected.TryGetValue(invoice.FileName ?? "", out var expected);
        return isKnown && outcome != expected ? $"{invoice.FileName}: {outcome}, not {expected}" : null;
    }

    private static Outcome? OutcomeOf(int status) => status switch
    {
        213 => Outcome.Rejected,
        221 => Outcome.Unroutable,
        >= 203 => Outcome.Delivered,
        _ => null,
    };

    private void Print(int seen, List<string> wrong)
    {
        console.WriteLine(wrong.Count == 0
            ? speech.Say($"All {seen} documents ended as they must.", $"Les {seen} documents ont tous eu l'issue attendue.")
            : speech.Say($"{wrong.Count} of {seen} documents did not end as they must:", $"{wrong.Count} documents sur {seen} n'ont pas eu l'issue attendue :"));
        foreach (var complaint in wrong.Take(MostShown)) console.WriteLine("  " + complaint);
    }
}
