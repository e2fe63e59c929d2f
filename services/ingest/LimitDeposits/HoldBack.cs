using Hub.Hosting.Problems;

namespace Hub.Ingest.LimitDeposits;

/// <summary>Why a deposit is not let in now, and when it is worth another try. Nothing is wrong with the deposit itself.</summary>
internal sealed record HoldBack(ProblemKind Kind, string English, string French, TimeSpan RetryAfter);
