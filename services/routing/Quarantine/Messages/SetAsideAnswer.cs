namespace Hub.Routing.Quarantine.Messages;

/// <summary>What was set aside between the hub's services.</summary>
/// <param name="Queues">By queue; empty when the hub runs without a broker: then what fails waits in its sender's outbox.</param>
internal sealed record SetAsideAnswer(IReadOnlyList<SetAsideQueue> Queues);
