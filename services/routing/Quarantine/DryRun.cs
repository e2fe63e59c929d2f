using Hub.Routing.ChooseSystem;
using Hub.Routing.KeepDirectory;
using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.Quarantine;

/// <summary>Asks the very function that routing asks what would become of invoices of the quarantine. Reads only.</summary>
internal sealed class DryRun(IDbContextFactory<RoutingContext> contexts, DirectoryCache directory, TimeProvider clock)
{
    private const int Shown = 100;

    public async Task<DryRunAnswer> RunAsync(Func<RoutingContext, IQueryable<QuarantinePair>> chosen, CancellationToken stop)
    {
        var outcomes = new Dictionary<DryRunOutcome, int>();
        var shown = new List<RetryAnswer>();
        var now = clock.GetUtcNow();
        await using var db = await contexts.CreateDbContextAsync(stop);
        await foreach (var pair in chosen(db).OrderBy(pair => pair.Row.InvoiceId).AsAsyncEnumerable().WithCancellation(stop))
        {
            var answer = RetryAnswer.Of(pair.Row.InvoiceId, RoutingDecider.Decide(pair.Invoice, directory.Current, now));
            var outcome = new DryRunOutcome(answer.System, answer.Account, answer.Cause, 0);
            outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;
            if (shown.Count < Shown) shown.Add(answer);
        }
        return Sum(outcomes, shown);
    }

    private static DryRunAnswer Sum(Dictionary<DryRunOutcome, int> outcomes, IReadOnlyList<RetryAnswer> shown) => new(
        outcomes.Values.Sum(),
        outcomes.Where(pair => pair.Key.Cause is null).Sum(pair => pair.Value),
        [.. outcomes.Select(pair => pair.Key with { Count = pair.Value }).OrderByDescending(outcome => outcome.Count)],
        shown);
}
