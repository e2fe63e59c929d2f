namespace Hub.Routing.DeliverToCollectivity;

/// <summary>Context attributes of a CloudEvent 1.0, in the names of that specification.</summary>
/// <param name="Specversion">Always "1.0".</param>
/// <param name="Id">The same on every attempt: a consumer drops what it has seen.</param>
/// <param name="Source">This hub.</param>
/// <param name="Type">"fr.hub.invoice.delivered.v1", or "fr.hub.invoice.completed.v1" when a supplier completed a suspended invoice.</param>
/// <param name="Subject">The invoice's id.</param>
/// <param name="Time">When the invoice entered the register, or was completed (UTC).</param>
/// <param name="Datacontenttype">Media type of the document; "application/json" of a completion.</param>
internal sealed record EventAttributes(string Specversion, Guid Id, string Source, string Type, string Subject, DateTimeOffset Time, string Datacontenttype);
