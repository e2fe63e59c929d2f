namespace Hub.Notification.ShowDeposit;

/// <summary>How the invoices of a deposit stand.</summary>
/// <param name="Received">Known here; reaches the number accepted within moments of the deposit.</param>
/// <param name="InProgress">Not checked or not routed yet.</param>
/// <param name="Checked">With an outcome: rejected, quarantined or delivered.</param>
/// <param name="Rejected">Refused by the rules (213).</param>
/// <param name="Quarantined">Accepted, but no collectivity was found (221): an operator looks into it.</param>
/// <param name="Delivered">Made available to their collectivity (203), answered or not.</param>
/// <param name="Answered">Delivered, and the collectivity has set a status.</param>
/// <param name="Complete">All were received and each has an outcome: nothing more comes from the hub itself.</param>
internal sealed record DepositCounts(int Received, int InProgress, int Checked, int Rejected, int Quarantined, int Delivered, int Answered, bool Complete)
{
    public static DepositCounts Of(int accepted, IReadOnlyCollection<StatusCount> counts)
    {
        int CountOf(Func<int, bool> which) => counts.Where(count => which(count.Status)).Sum(count => count.Count);
        var received = CountOf(_ => true);
        var inProgress = CountOf(LifeCycle.IsInProgress);
        return new DepositCounts(
            received,
            inProgress,
            received - inProgress,
            CountOf(status => status == LifeCycle.Rejected),
            CountOf(status => status == LifeCycle.RoutingError),
            CountOf(LifeCycle.IsDelivered),
            CountOf(LifeCycle.IsAnswered),
            received >= accepted && inProgress == 0);
    }
}
