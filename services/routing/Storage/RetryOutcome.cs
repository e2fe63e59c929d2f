namespace Hub.Routing.Storage;

/// <summary>What became of an invoice in a retry. Stored as its number; the index of waiting ones relies on it.</summary>
internal enum RetryOutcome
{
    /// <summary>Not tried yet.</summary>
    Waiting = 0,

    /// <summary>It left the quarantine.</summary>
    Routed = 1,

    /// <summary>It still cannot be routed.</summary>
    Stays = 2,

    /// <summary>It had left the quarantine before its turn.</summary>
    Gone = 3,

    /// <summary>Trying failed for a reason of ours, three times; it stays.</summary>
    Failed = 4,
}
