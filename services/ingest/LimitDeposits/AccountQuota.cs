namespace Hub.Ingest.LimitDeposits;

/// <summary>The limits of one account, all of them known.</summary>
internal sealed record AccountQuota(int InvoicesPerMinute, int DepositsAtOnce, long BytesAtOnce);
