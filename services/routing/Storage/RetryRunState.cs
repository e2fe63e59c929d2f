namespace Hub.Routing.Storage;

/// <summary>How far a retry is. Stored as its number; the index of open ones relies on the order.</summary>
internal enum RetryRunState
{
    /// <summary>It tries its members.</summary>
    Running = 0,

    /// <summary>It waits for the operator.</summary>
    Paused = 1,

    /// <summary>Every member was tried. Final.</summary>
    Ended = 2,

    /// <summary>The operator broke it off: members that were not tried stay as they were. Final.</summary>
    Cancelled = 3,
}
