namespace Hub.Routing.KeepDirectory;

/// <summary>What a line did.</summary>
internal enum LineOutcome
{
    Added,
    Changed,
    Ended,
    Unchanged,
    Ignored,
}
