namespace Hub.Routing.Quarantine.Messages;

/// <summary>What was put back.</summary>
/// <param name="Queue">The service's queue.</param>
/// <param name="Returned">Messages that were put back into it.</param>
internal sealed record ReturnAnswer(string Queue, int Returned);
