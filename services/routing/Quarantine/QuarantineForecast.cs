namespace Hub.Routing.Quarantine;

/// <summary>Says after an import of the directory how many invoices of the quarantine it has made routable.</summary>
internal sealed class QuarantineForecast(DryRun dry)
{
    private const int Most = 10_000;

    /// <summary>How many; null when more wait than are quickly tried.</summary>
    public async Task<int?> RoutableAsync(CancellationToken stop)
    {
        var answer = await dry.RunAsync(db => QuarantinePair.All(db).OrderBy(pair => pair.Row.InvoiceId).Take(Most + 1), stop);
        return answer.Total > Most ? null : answer.Routable;
    }
}
