namespace Hub.Ingest.CommitDeposits;

/// <summary>What became of a deposit.</summary>
internal enum OutcomeKind
{
    /// <summary>It took effect.</summary>
    Taken,

    /// <summary>All its documents were deposited before; nothing was done.</summary>
    AlreadyDeposited,

    /// <summary>The same request took effect before; its answer is given again.</summary>
    Replayed,

    /// <summary>Its idempotency key belongs to another request.</summary>
    KeyReused,
}
