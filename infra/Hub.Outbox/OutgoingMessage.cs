namespace Hub.Outbox;

/// <summary>A message ready to be sent: encoded once, for the table and for the wire.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Message">The contract.</param>
/// <param name="Body">The same as it goes on the wire.</param>
/// <param name="TraceParent">W3C trace context to continue.</param>
public sealed record OutgoingMessage(Guid Id, object Message, byte[] Body, string? TraceParent);
