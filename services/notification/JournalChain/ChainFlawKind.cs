namespace Hub.JournalChain;

/// <summary>How a journal differs from the one that was written.</summary>
public enum ChainFlawKind
{
    /// <summary>A row does not follow from the one before it: it was changed, or that one together with its hash.</summary>
    Changed,

    /// <summary>Rows are gone.</summary>
    Missing,

    /// <summary>Rows stand where none was written.</summary>
    Inserted,

    /// <summary>The journal is not the one of which the hub signed a head: rows up to it were changed and their hashes computed anew.</summary>
    Rewritten,

    /// <summary>The journal's last hash is not the one that its counter row keeps.</summary>
    EndChanged,
}
