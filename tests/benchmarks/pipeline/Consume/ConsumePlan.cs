namespace Hub.Pipeline.Consume;

/// <summary>What a collectivity's system does with its invoices.</summary>
/// <param name="Statuses">Share of them that it takes in charge.</param>
/// <param name="Take">Gets each invoice's id and the event's id, before it is acknowledged.</param>
/// <param name="Posted">Told when the broker has confirmed a status.</param>
internal sealed record ConsumePlan(double Statuses, Action<Guid, string> Take, Action Posted);
