namespace Hub.JournalChain;

/// <summary>One difference, and the rows that it concerns.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="From">The first row.</param>
/// <param name="To">The last row.</param>
public sealed record ChainFlaw(ChainFlawKind Kind, long From, long To);
