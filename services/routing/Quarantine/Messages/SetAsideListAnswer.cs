namespace Hub.Routing.Quarantine.Messages;

/// <summary>Messages that a service's queue has set aside.</summary>
/// <param name="Queue">The service's queue.</param>
/// <param name="Messages">Those that no attempt could handle, then those given back too often; of either, those first that were set aside, or shown, longest ago.</param>
internal sealed record SetAsideListAnswer(string Queue, IReadOnlyList<SetAsideMessage> Messages);
