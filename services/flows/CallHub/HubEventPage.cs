using Hub.TellFlows;

namespace Hub.Flows.CallHub;

/// <summary>A page of the feed.</summary>
internal sealed record HubEventPage(IReadOnlyList<HubEvent> Events, string Next, bool More, IReadOnlyList<HubEventInvoice>? Invoices);
