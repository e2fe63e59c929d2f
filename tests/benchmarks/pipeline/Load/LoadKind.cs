namespace Hub.Pipeline.Load;

/// <summary>How an invoice is deposited.</summary>
internal enum LoadKind
{
    /// <summary>With others in an archive.</summary>
    Batch,

    /// <summary>By itself.</summary>
    Single,

    /// <summary>One of the large ones.</summary>
    Large,
}
