using System.Text.Json;
using Hub.Hosting.Access;
using Hub.Notification.SendWebhooks.RunLanes;
using Hub.Notification.ServeFeed;
using Hub.Notification.Storage;
using Hub.TellFlows;
using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.SendWebhooks.TellFlows;

/// <summary>The flows that events tell of, as JSON, for endpoints that are told flows. An event is told as things stood with it: each time the same, whenever it is tried again.</summary>
internal sealed class FlowBodies(IDbContextFactory<NotificationContext> contexts, EventBodies bodies)
{
    /// <summary>The flows at some places that an endpoint wants: none, one, or the invoice and its life-cycle message.</summary>
    public async Task<IReadOnlyDictionary<long, IReadOnlyList<byte[]>>> ReadAsync(WebhookEndpoint endpoint, IReadOnlyList<long> places, CancellationToken stop)
    {
        var events = (await bodies.ReadAsync(places, stop)).ToDictionary(entry => entry.Key, entry => JsonSerializer.Deserialize<HubEvent>(entry.Value, JsonSerializerOptions.Web)!);
        var facts = await FactsAsync([.. events.Values.Select(entry => entry.Data.InvoiceId).Distinct()], stop);
        var (side, wanted) = (endpoint.Role == HubRoles.Collectivity ? Side.Buyer : Side.Seller, endpoint.WantedFlows!);
        return events.ToDictionary(entry => entry.Key, entry => Write(side, wanted, entry.Value, facts.GetValueOrDefault(entry.Value.Data.InvoiceId)));
    }

    public static Task<List<FlowFacts>> FactsAsync(NotificationContext db, IReadOnlyList<Guid> ids, CancellationToken stop) =>
        db.Invoices.AsNoTracking().Where(invoice => ids.Contains(invoice.InvoiceId))
            .GroupJoin(db.FlowNotes, invoice => invoice.InvoiceId, note => note.InvoiceId, (invoice, notes) => new { invoice, notes })
            .SelectMany(row => row.notes.DefaultIfEmpty(), (row, note) => new FlowFacts(row.invoice.InvoiceId, row.invoice.FileName, row.invoice.DepositedAt, note == null ? null : note.Text, null))
            .ToListAsync(stop);

    private async Task<IReadOnlyDictionary<Guid, FlowFacts>> FactsAsync(IReadOnlyList<Guid> ids, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var outcomes = await EventInvoices.OutcomesAsync(db, ids, stop);
        return (await FactsAsync(db, ids, stop)).ToDictionary(facts => facts.InvoiceId, facts => facts with { Outcome = outcomes.GetValueOrDefault(facts.InvoiceId) });
    }

    private static IReadOnlyList<byte[]> Write(Side side, FlowSelection wanted, HubEvent entry, FlowFacts? facts) =>
        [.. ToldFlows.Of(side, entry, facts?.As(entry), facts?.NoteFor(side)).OfType<Flow>().Where(wanted.Matches).Select(flow => JsonSerializer.SerializeToUtf8Bytes(flow, FlowJson.Options))];
}
