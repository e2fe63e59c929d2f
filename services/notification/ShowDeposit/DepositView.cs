using Hub.Notification.Storage;

namespace Hub.Notification.ShowDeposit;

/// <summary>A deposit and how its invoices stand.</summary>
/// <param name="Id">The deposit.</param>
/// <param name="SupplierAccount">Who deposited.</param>
/// <param name="DepositedAt">From when on it was durable (UTC).</param>
/// <param name="Accepted">Documents taken.</param>
/// <param name="Refused">Entries of the archive refused at the door.</param>
/// <param name="Counts">How the invoices stand, in steps.</param>
/// <param name="ByStatus">How many have each status.</param>
/// <param name="Links">Where to go from here.</param>
internal sealed record DepositView(
    Guid Id, string SupplierAccount, DateTimeOffset DepositedAt, int Accepted, int Refused, DepositCounts Counts, IReadOnlyList<StatusCount> ByStatus, DepositLinks Links)
{
    public static DepositView Of(Deposit deposit, IReadOnlyList<StatusCount> byStatus) => new(
        deposit.DepositId,
        deposit.SupplierAccount,
        deposit.DepositedAt,
        deposit.Accepted,
        deposit.Refused,
        DepositCounts.Of(deposit.Accepted, byStatus),
        byStatus,
        DepositLinks.Of(deposit.DepositId));

    /// <summary>The same deposit after its invoices were counted again.</summary>
    public DepositView With(IReadOnlyList<StatusCount> byStatus) => this with { Counts = DepositCounts.Of(Accepted, byStatus), ByStatus = byStatus };
}
