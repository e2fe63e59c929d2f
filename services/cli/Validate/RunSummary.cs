namespace Hub.Cli.Validate;

/// <summary>What a run came to.</summary>
/// <param name="Valid">Documents without a fatal finding.</param>
/// <param name="Invalid">Documents with one.</param>
/// <param name="Unreadable">Paths that could not be read.</param>
internal sealed record RunSummary(int Valid, int Invalid, int Unreadable);
