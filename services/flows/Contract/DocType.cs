namespace Hub.Flows.Contract;

/// <summary>Which file of a flow is asked for.</summary>
internal enum DocType
{
    /// <summary>What is known of it, as JSON.</summary>
    Metadata,

    /// <summary>The file as it came.</summary>
    Original,

    /// <summary>The invoice in the other syntax.</summary>
    Converted,

    /// <summary>A page for people.</summary>
    ReadableView,
}
