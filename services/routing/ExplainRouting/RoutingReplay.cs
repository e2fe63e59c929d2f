using System.Runtime.InteropServices;
using Hub.Routing.ChooseSystem;
using Hub.Routing.KeepDirectory;
using Hub.Routing.Storage;

namespace Hub.Routing.ExplainRouting;

/// <summary>Decides past invoices twice, by the rules in force and by the proposed ones, and counts. Keeps counts and one page, whatever the register holds.</summary>
/// <param name="now">Directory and rules in force.</param>
/// <param name="proposed">The same directory with the proposed rules.</param>
/// <param name="at">The instant of both decisions.</param>
/// <param name="account">Organisations of this account only; null: all.</param>
/// <param name="request">The page wanted.</param>
internal sealed class RoutingReplay(DirectorySnapshot now, DirectorySnapshot proposed, DateTimeOffset at, string? account, ReplayRequest request)
{
    private readonly Dictionary<string, int> before = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> after = new(StringComparer.Ordinal);
    private readonly List<ChangedInvoice> page = [];
    private int invoices;
    private int changed;
    private int unroutable;
    private bool more;

    public void Add(RegisteredInvoice invoice)
    {
        if (account is not null && (invoice.BuyerSiret is null || now.Find(invoice.BuyerSiret)?.Account != account)) return;
        invoices++;
        if (RoutingDecider.Decide(invoice, now, at).Choice is not { } was || RoutingDecider.Decide(invoice, proposed, at).Choice is not { } becomes)
        {
            unroutable++;
            return;
        }
        CollectionsMarshal.GetValueRefOrAddDefault(before, was.System.SystemId, out _)++;
        CollectionsMarshal.GetValueRefOrAddDefault(after, becomes.System.SystemId, out _)++;
        if (was.System.SystemId != becomes.System.SystemId) Change(invoice, was.System.SystemId, becomes.System.SystemId);
    }

    public ReplayAnswer ToAnswer(DateTimeOffset from, DateTimeOffset until) => new(
        from,
        until,
        invoices,
        changed,
        unroutable,
        [.. before.Keys.Union(after.Keys).Order(StringComparer.Ordinal).Select(system => new SystemCount(system, before.GetValueOrDefault(system), after.GetValueOrDefault(system)))],
        page,
        more && page.Count > 0 ? page[^1].InvoiceId : null);

    private void Change(RegisteredInvoice invoice, string was, string becomes)
    {
        changed++;
        if (request.After is { } last && StringComparer.Ordinal.Compare(invoice.InvoiceId.ToString("N"), last.ToString("N")) <= 0) return;
        if (page.Count < request.Limit) page.Add(new ChangedInvoice(invoice.InvoiceId, invoice.Number, invoice.BuyerSiret, was, becomes, invoice.System));
        else more = true;
    }
}
