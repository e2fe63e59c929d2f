using Hub.Cli.Profiles;

namespace Hub.Cli.Watch;

/// <summary>A deposit in one line.</summary>
internal static class DepositLine
{
    public static string Of(HubSession session, Client.Deposits.Deposit deposit)
    {
        var counts = deposit.Counts;
        return session.Say(
            $"{deposit.Id}: {deposit.Accepted} invoices, {counts.Delivered} delivered, {counts.Rejected} rejected, {counts.Quarantined} in quarantine, {counts.InProgress} in progress",
            $"{deposit.Id} : {deposit.Accepted} factures, {counts.Delivered} mises à disposition, {counts.Rejected} rejetées, {counts.Quarantined} en quarantaine, {counts.InProgress} en cours");
    }
}
