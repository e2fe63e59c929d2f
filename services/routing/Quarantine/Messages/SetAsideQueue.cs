namespace Hub.Routing.Quarantine.Messages;

/// <summary>Messages of a service's queue that were set aside.</summary>
/// <param name="Queue">The service's queue.</param>
/// <param name="Failed">Messages that no attempt could handle; they are in the queue of this name with "_error".</param>
/// <param name="Dead">Messages given back too often, in the queue of this name with "_dead".</param>
internal sealed record SetAsideQueue(string Queue, long Failed, long Dead);
