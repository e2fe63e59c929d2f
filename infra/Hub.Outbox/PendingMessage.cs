namespace Hub.Outbox;

/// <summary>A row of the outbox that waits for the relay; the message is null when it must be read back from the table.</summary>
internal sealed record PendingMessage(long RowId, OutgoingMessage? Message, int Attempts = 0);
