using Hub.Ingest.ReadDocuments;
using Hub.Ingest.RecogniseDocuments;

namespace Hub.Ingest.CommitDeposits;

/// <summary>A document of a batch, and the deposit it belongs to.</summary>
internal readonly record struct BatchItem(SortedDeposit Deposit, DraftDocument Document);
