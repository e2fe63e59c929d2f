namespace Hub.Routing.Quarantine.Messages;

/// <summary>Messages that a service's queue has set aside.</summary>
/// <param name="Queue">The service's queue.</param>
/// <param name="Messages">The oldest first.</param>
internal sealed record SetAsideListAnswer(string Queue, IReadOnlyList<SetAsideMessage> Messages);
