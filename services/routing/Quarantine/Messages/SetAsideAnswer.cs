namespace Hub.Routing.Quarantine.Messages;

/// <summary>What was set aside between the hub's services.</summary>
/// <param name="Queues">By queue.</param>
internal sealed record SetAsideAnswer(IReadOnlyList<SetAsideQueue> Queues);
