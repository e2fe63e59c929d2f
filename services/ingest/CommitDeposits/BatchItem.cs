using Hub.Ingest.ReadDocuments;

namespace Hub.Ingest.CommitDeposits;

/// <summary>A document of a batch, and the deposit it belongs to.</summary>
internal readonly record struct BatchItem(DepositDraft Deposit, DraftDocument Document);
