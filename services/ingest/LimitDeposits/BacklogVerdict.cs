namespace Hub.Ingest.LimitDeposits;

/// <summary>Whether the hub is too far behind to take more.</summary>
internal static class BacklogVerdict
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    // No measure says when somebody will have made room.
    private static readonly TimeSpan DiskWait = TimeSpan.FromMinutes(1);

    /// <summary>Why nothing is taken; null while deposits are. Senders are told to wait as long as what is there will take, or, when it stands still, as long again as it has.</summary>
    public static HoldBack? Of(Backlog backlog, LimitOptions limits)
    {
        if (backlog.FreeBytes < limits.FreeBytes) return HoldBacks.DiskIsFull(DiskWait);
        if (backlog.Age <= limits.Age && backlog.Outbox.Waiting <= limits.OutboxRows) return null;
        return HoldBacks.HubIsLate(backlog.Age, Within(backlog.Age));
    }

    private static TimeSpan Within(TimeSpan wait) => wait < Shortest ? Shortest : wait > Longest ? Longest : wait;
}
