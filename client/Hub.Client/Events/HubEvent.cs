namespace Hub.Client.Events;

/// <summary>Something that happened: a CloudEvent 1.0.</summary>
/// <param name="Id">The same in every way out of the hub: drop what you have seen.</param>
/// <param name="Type">"fr.hub.invoice.status-changed.v1".</param>
/// <param name="Source">Who says it.</param>
/// <param name="Subject">The invoice's id.</param>
/// <param name="Time">The instant at which the step took effect (UTC).</param>
/// <param name="Sequence">Orders events, and is the cursor behind this event: store it when you have dealt with it, and read on from it.</param>
/// <param name="Data">The step.</param>
public sealed record HubEvent(Guid Id, string Type, string Source, string Subject, DateTimeOffset Time, string Sequence, StatusChange Data);
