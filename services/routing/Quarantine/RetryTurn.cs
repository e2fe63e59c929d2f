using Hub.Routing.FindCollectivity;
using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.Quarantine;

/// <summary>The turn of a retry's member: taken and recorded in the transaction that routes the invoice, so that a crash leaves both done or neither.</summary>
internal static class RetryTurn
{
    /// <summary>The member when its turn may be taken; null when it was tried, or the retry does not run, or there is none.</summary>
    public static async Task<RetryMember?> TakeAsync(RoutingContext db, RetryOrder order, CancellationToken stop)
    {
        if (order.RunId is not { } run || !await db.RetryRuns.AnyAsync(row => row.RunId == run && row.State == RetryRunState.Running, stop)) return null;
        return await db.RetryMembers.SingleOrDefaultAsync(row => row.RunId == run && row.InvoiceId == order.InvoiceId && row.Outcome == RetryOutcome.Waiting, stop);
    }

    /// <summary>Records what became of the invoice: in the journal of acts, and with the member.</summary>
    public static void Record(RoutingContext db, RetryOrder order, RetryMember? member, RoutingDecision? decision, DateTimeOffset now)
    {
        if (member is not null) (member.Outcome, member.Cause, member.System, member.At) = (OutcomeOf(decision), decision?.Fault?.Cause, decision?.Choice?.System.SystemId, now);
        if (decision is not null) db.QuarantineActs.Add(Act(order, decision.Fault?.Cause ?? "routed", decision.Choice?.System.SystemId, now));
    }

    /// <summary>Records that the invoice could not be tried, for a reason of ours.</summary>
    public static async Task<bool> FailAsync(RoutingContext db, RetryOrder order, string fault, DateTimeOffset now, CancellationToken stop)
    {
        if (await TakeAsync(db, order, stop) is not { } member) return false;
        (member.Outcome, member.Cause, member.At) = (RetryOutcome.Failed, Lengths.Cut(fault, Lengths.Code), now);
        db.QuarantineActs.Add(Act(order, "failed", null, now));
        await db.SaveChangesAsync(stop);
        return true;
    }

    private static QuarantineAct Act(RetryOrder order, string outcome, string? system, DateTimeOffset now) =>
        new() { At = now, By = order.By, Kind = QuarantineAct.Retried, InvoiceId = order.InvoiceId, RunId = order.RunId, Outcome = outcome, System = system };

    private static RetryOutcome OutcomeOf(RoutingDecision? decision) => decision switch
    {
        null => RetryOutcome.Gone,
        { Fault: null } => RetryOutcome.Routed,
        _ => RetryOutcome.Stays,
    };
}
