namespace Hub.Ingest.LimitDeposits;

/// <summary>How far behind the hub is.</summary>
/// <param name="Outbox">What ingest has not handed on yet.</param>
/// <param name="Queue">What the broker holds for validation.</param>
/// <param name="FreeBytes">Bytes free on the disk of the storage folder.</param>
internal sealed record Backlog(Line Outbox, Line Queue, long FreeBytes)
{
    /// <summary>How late a deposit of now will be judged, at least.</summary>
    public TimeSpan Age => Outbox.Age + Queue.Age;
}
