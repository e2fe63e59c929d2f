using System.ComponentModel.DataAnnotations;

namespace Hub.Ingest.LimitDeposits;

/// <summary>How much one account may deposit. What is null is as for everybody.</summary>
public sealed class AccountLimits
{
    /// <summary>Invoices a minute, 1 to 100,000,000. A minute's worth may come at once.</summary>
    [Range(1, 100_000_000)]
    public int? InvoicesPerMinute { get; set; }

    /// <summary>Deposits that are being sent at the same time, 1 to 100,000.</summary>
    [Range(1, 100_000)]
    public int? DepositsAtOnce { get; set; }

    /// <summary>Bytes of the deposits that are being sent at the same time, 1 MB to 1 TB. A single deposit is let in whatever its size.</summary>
    [Range(1L << 20, 1L << 40)]
    public long? BytesAtOnce { get; set; }
}
