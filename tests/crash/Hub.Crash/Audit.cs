namespace Hub.Crash;

/// <summary>Compares what was promised with what took effect.</summary>
internal static class Audit
{
    private const int Rejected = 213;
    private const int Available = 203;
    private const int RoutingError = 221;

    /// <summary>The states in which the platform is done with an invoice.</summary>
    private static readonly int[] Final = [Rejected, Available, RoutingError];

    /// <summary>Judges a run.</summary>
    /// <param name="answered">Invoices answered 202.</param>
    /// <param name="journal">Every event of the feed.</param>
    /// <param name="received">Invoices taken from queues, with the number of distinct event ids.</param>
    public static AuditReport Judge(IReadOnlySet<Guid> answered, IReadOnlyCollection<JournalEntry> journal, IReadOnlyDictionary<Guid, int> received)
    {
        var states = journal.Where(entry => Final.Contains(entry.Status)).ToLookup(entry => entry.InvoiceId, entry => entry.Status);
        var available = journal.Where(entry => entry.Status == Available).Select(entry => entry.InvoiceId).ToHashSet();
        return new AuditReport(
            answered.Count,
            answered.Count(invoice => states[invoice].Count() == 1),
            [.. answered.Where(invoice => !states[invoice].Any())],
            [.. states.Where(state => state.Distinct().Count() > 1).Select(state => state.Key)],
            [.. journal.GroupBy(entry => (entry.InvoiceId, entry.Status)).Where(group => group.Count() > 1).Select(group => group.Key.InvoiceId).Distinct()],
            [.. journal.Select(entry => entry.InvoiceId).Distinct().Where(invoice => !answered.Contains(invoice))],
            [.. available.Where(invoice => !received.ContainsKey(invoice))],
            [.. received.Where(pair => pair.Value > 1).Select(pair => pair.Key)],
            [.. received.Keys.Where(invoice => !available.Contains(invoice))]);
    }
}
