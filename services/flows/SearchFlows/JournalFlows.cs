using System.Globalization;
using Hub.Flows.CallHub;
using Hub.Flows.Contract;
using Hub.Flows.Storage;
using Hub.TellFlows;

namespace Hub.Flows.SearchFlows;

/// <summary>The flows that the journal tells of: invoices, and the life-cycle messages for the caller. Reads the caller's own feed.</summary>
internal sealed class JournalFlows(FlowRegister register)
{
    private const int EventsAPage = 500;

    /// <summary>Of a search that finds little: the answer then says where to go on.</summary>
    private const int MostPages = 20;

    public async Task<FlowBatch<JournalPlace>> ReadAsync(HubApi hub, string account, Side side, SearchFlowFilters where, JournalPlace from, int limit, CancellationToken stop)
    {
        var found = new List<(Flow, JournalPlace)>();
        var place = from;
        DateTimeOffset? until = null;
        for (var pages = 0; pages < MostPages; pages++)
        {
            var page = (await hub.FindAsync<HubEventPage>(PathOf(place, where), stop))!;
            var said = await register.FindAsync(account, [.. page.Events.Select(entry => entry.Data.InvoiceId).Distinct()], stop);
            var invoices = page.Invoices!.ToDictionary(invoice => invoice.Id);
            foreach (var entry in page.Events)
            {
                if (entry.RecordedTime >= where.UpdatedBefore) return new(found, place, null);
                var flows = ToldFlows.Of(side, entry, invoices.GetValueOrDefault(entry.Data.InvoiceId), said.GetValueOrDefault(entry.Data.InvoiceId)?.Note);
                for (var at = place.Skip; at < flows.Count; at++)
                {
                    if (flows[at] is not { } flow || !where.Matches(flow)) continue;
                    found.Add((flow, new JournalPlace(entry.Place - 1, at + 1)));
                    if (found.Count == limit) return new(found, found[^1].Item2, flow.UpdatedAt);
                }
                (place, until) = (new JournalPlace(entry.Place, 0), entry.JustAfter);
            }
            place = new JournalPlace(long.Parse(page.Next, CultureInfo.InvariantCulture), 0);
            if (!page.More) return new(found, place, null);
        }
        return new(found, place, until);
    }

    private static string PathOf(JournalPlace place, SearchFlowFilters where)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"/v1/events?invoices=true&limit={EventsAPage}");
        if (place.After is { } after) return string.Create(CultureInfo.InvariantCulture, $"{path}&after={after}");
        if (where.UpdatedAfter is not { } since) return path;
        // The event of that very instant too: its message comes a microsecond later.
        var from = since > DateTimeOffset.UnixEpoch ? since.UtcDateTime - HubEvent.OneMicrosecond : DateTime.UnixEpoch;
        return $"{path}&recordedAfter={Uri.EscapeDataString(from.ToString("O", CultureInfo.InvariantCulture))}";
    }
}
