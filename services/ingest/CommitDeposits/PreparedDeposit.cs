using Hub.Ingest.ReadDocuments;

namespace Hub.Ingest.CommitDeposits;

/// <summary>A deposit that is ready for its transaction.</summary>
/// <param name="Draft">What was read.</param>
/// <param name="Mark">What makes a repetition recognisable; null when the caller did not ask for that.</param>
/// <param name="IsAnew">True when documents that were deposited before shall be taken as new ones.</param>
/// <param name="IsSandbox">True when it is a sandbox account's.</param>
/// <param name="FlowNote">What the Flow Service notes of the document.</param>
internal sealed record PreparedDeposit(DepositDraft Draft, IdempotencyMark? Mark, bool IsAnew = false, bool IsSandbox = false, string? FlowNote = null);
