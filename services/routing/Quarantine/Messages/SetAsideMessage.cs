namespace Hub.Routing.Quarantine.Messages;

/// <summary>A message that was set aside, without its body: what it carries is the suppliers'.</summary>
/// <param name="MessageId">Its id.</param>
/// <param name="Type">The contract that it is of.</param>
/// <param name="At">When it was set aside (UTC); absent when the broker did it.</param>
/// <param name="Cause">What the last attempt stumbled over; of one that was given back too often, that.</param>
/// <param name="Exception">The kind of the fault; absent when the broker set it aside.</param>
internal sealed record SetAsideMessage(string? MessageId, string? Type, DateTimeOffset? At, string Cause, string? Exception);
