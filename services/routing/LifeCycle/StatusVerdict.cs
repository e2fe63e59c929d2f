namespace Hub.Routing.LifeCycle;

/// <summary>What became of a status that somebody wanted to set.</summary>
internal enum StatusVerdict
{
    /// <summary>Taken: it is the current status now.</summary>
    Taken,

    /// <summary>It is the current status, or was reached before: nothing to do, and no error.</summary>
    AlreadyReached,

    /// <summary>Kept in the history without changing the current status: the accountant's system told it out of order.</summary>
    Recorded,

    /// <summary>The life cycle does not allow it now.</summary>
    NotAllowed,

    /// <summary>No such status.</summary>
    Unknown,

    /// <summary>The status needs a reason code, and there is none or one of another status.</summary>
    ReasonNeeded,

    /// <summary>The status needs a comment.</summary>
    CommentNeeded,

    /// <summary>Not tried: an earlier status of the same ordered list was refused.</summary>
    NotTried,

    /// <summary>A text is longer than the hub takes, or the instant lies in the future.</summary>
    Malformed,

    /// <summary>No such invoice for this account.</summary>
    NotFound,
}
