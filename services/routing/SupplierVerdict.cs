namespace Hub.Routing;

/// <summary>What became of something that a supplier wanted to do with its invoice.</summary>
internal enum SupplierVerdict
{
    /// <summary>Done.</summary>
    Done,

    /// <summary>The same was done before: nothing to do, and no error.</summary>
    AlreadyDone,

    /// <summary>The life cycle does not allow it now.</summary>
    NotAllowed,

    /// <summary>There is nothing in it: no change, no comment, no file.</summary>
    Empty,

    /// <summary>The new address cannot be routed to.</summary>
    NotRoutable,
}
