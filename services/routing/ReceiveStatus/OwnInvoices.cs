using Hub.Routing.LifeCycle;
using Hub.Routing.Storage;

namespace Hub.Routing.ReceiveStatus;

/// <summary>The invoices that calls are about, an account's own apart from those of the others: it sees no more than these.</summary>
internal static class OwnInvoices
{
    /// <summary>The states of each account's own invoices.</summary>
    public static async Task<Dictionary<string, Dictionary<Guid, InvoiceState>>> ReadAsync(RoutingContext db, IReadOnlyList<StatusCall> calls, CancellationToken stop)
    {
        var asked = calls.GroupBy(call => call.Account, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.SelectMany(call => call.InvoiceIds).ToHashSet(), StringComparer.Ordinal);
        var states = await StateRows.OfAsync(db, [.. asked.Values.SelectMany(ids => ids).Distinct()], stop);
        var own = new Dictionary<string, Dictionary<Guid, InvoiceState>>(StringComparer.Ordinal);
        foreach (var (account, ids) in asked) own[account] = await OfAsync(db, account, [.. ids.Where(states.ContainsKey).Select(id => states[id])], stop);
        return own;
    }

    /// <summary>An account that is written otherwise may be the same to the store: SQL Server compares without case. That is rare, and then the store is asked.</summary>
    private static async Task<Dictionary<Guid, InvoiceState>> OfAsync(RoutingContext db, string account, List<InvoiceState> states, CancellationToken stop)
    {
        var alike = states.ToLookup(state => string.Equals(state.CollectivityAccount, account, StringComparison.Ordinal));
        var own = alike[true].ToDictionary(state => state.InvoiceId);
        var others = alike[false].Where(state => state.CollectivityAccount is not null).Select(state => state.InvoiceId).ToList();
        if (others.Count == 0) return own;
        foreach (var (id, state) in await StateRows.OfAccountAsync(db, account, others, stop)) own.Add(id, state);
        return own;
    }
}
