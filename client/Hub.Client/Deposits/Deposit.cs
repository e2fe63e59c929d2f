namespace Hub.Client.Deposits;

/// <summary>A deposit and how its invoices stand.</summary>
/// <param name="Id">The deposit.</param>
/// <param name="SupplierAccount">Who deposited.</param>
/// <param name="DepositedAt">From when on it was durable (UTC).</param>
/// <param name="Accepted">Documents taken.</param>
/// <param name="Refused">Documents refused at the door.</param>
/// <param name="Counts">How the invoices stand, in steps.</param>
/// <param name="ByStatus">How many have each status.</param>
public sealed record Deposit(Guid Id, string SupplierAccount, DateTimeOffset DepositedAt, int Accepted, int Refused, DepositCounts Counts, IReadOnlyList<StatusCount> ByStatus);
