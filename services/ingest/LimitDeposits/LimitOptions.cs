using System.ComponentModel.DataAnnotations;

namespace Hub.Ingest.LimitDeposits;

/// <summary>When ingest asks senders to come back later. Section <c>Hub:Ingest:Limits</c> (environment: <c>HUB__INGEST__LIMITS__…</c>).</summary>
public sealed class LimitOptions : IValidatableObject
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Hub:Ingest:Limits";

    /// <summary>How late the hub may be before it takes nothing more, 10 seconds to 7 days: the time that what waits for validation has stood still and will take. Default: 15 minutes.</summary>
    [Range(typeof(TimeSpan), "00:00:10", "7.00:00:00")]
    public TimeSpan Age { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>Messages (up to 100 invoices each) that may wait in ingest's outbox, 10 to 10,000,000. Default: 20,000.</summary>
    [Range(10, 10_000_000)]
    public int OutboxRows { get; set; } = 20_000;

    /// <summary>Bytes that must stay free on the disk of the storage folder, 0 to 16 TB. Default: 1 GB.</summary>
    [Range(0L, 1L << 44)]
    public long FreeBytes { get; set; } = 1L << 30;

    /// <summary>Of each account, invoices a minute, 1 to 100,000,000; a minute's worth may come at once. Default: 300,000.</summary>
    [Range(1, 100_000_000)]
    public int InvoicesPerMinute { get; set; } = 300_000;

    /// <summary>Of each account, deposits that are being sent at the same time, 1 to 100,000. Default: 256.</summary>
    [Range(1, 100_000)]
    public int DepositsAtOnce { get; set; } = 256;

    /// <summary>Of each account, bytes of the deposits that are being sent at the same time, 1 MB to 1 TB. Default: 2 GB. A single deposit is let in whatever its size.</summary>
    [Range(1L << 20, 1L << 40)]
    public long BytesAtOnce { get; set; } = 2L << 30;

    /// <summary>Accounts with limits of their own, by account id (<c>HUB__INGEST__LIMITS__ACCOUNTS__edf__INVOICESPERMINUTE</c>).</summary>
    public IDictionary<string, AccountLimits> Accounts { get; } = new Dictionary<string, AccountLimits>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The limits of single accounts have bounds too.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var wrong = new List<ValidationResult>();
        foreach (var limits in Accounts.Values) Validator.TryValidateObject(limits, new ValidationContext(limits), wrong, validateAllProperties: true);
        return wrong;
    }

    /// <summary>The limits of an account.</summary>
    internal AccountQuota Of(string account)
    {
        var own = Accounts.TryGetValue(account, out var limits) ? limits : new AccountLimits();
        return new AccountQuota(own.InvoicesPerMinute ?? InvoicesPerMinute, own.DepositsAtOnce ?? DepositsAtOnce, own.BytesAtOnce ?? BytesAtOnce);
    }
}
