using System.Diagnostics;
using Hub.ChooseRules;
using Hub.Contracts;
using Hub.DocumentStore.Archive;
using Hub.Hosting.Messaging;
using Hub.Outbox;

namespace Hub.Validation.CheckInvoices;

/// <summary>
/// Checks the documents of a batch and sends on the verdicts, at most one message for the accepted and one for the rejected. There is no store: a message is acknowledged
/// once the verdicts are confirmed, so a crash repeats the check, with the same message ids.
/// A document whose check fails for a reason of ours waits for the next attempt alone: what has a verdict is sent at once and not judged again (one handler serves all attempts
/// of a delivery). When the attempts are used up, the bus sets the batch aside with its cause; a later redelivery repeats verdicts that have taken effect, which their consumers drop.
/// </summary>
internal sealed class CheckInvoicesHandler(
    DocumentBytes documents, PackFiles packs, LargeDocuments large, CheckPolicy policy, IMessagePublisher publisher, TimeProvider clock, ILogger<CheckInvoicesHandler> log)
    : IMessageHandler<InvoicesDeposited>
{
    private readonly HashSet<Guid> settled = [];

    public async Task HandleAsync(Guid messageId, InvoicesDeposited message, CancellationToken stop)
    {
        using var activity = ValidationTelemetry.Source.StartActivity("check invoices");
        activity?.SetTag("hub.batch", message.BatchId).SetTag("hub.invoices", message.Invoices.Count);
        var pack = new MessagePack(message.Pack, packs, stop);
        var attempts = await JudgeAsync([.. message.Invoices.Where(invoice => !settled.Contains(invoice.InvoiceId))], pack, stop);
        await SendAsync(message, [.. attempts.Where(attempt => attempt.Checked is not null).Select(attempt => attempt.Checked!)], stop);
        foreach (var attempt in attempts.Where(attempt => attempt.Fault is null)) settled.Add(attempt.InvoiceId);
        ThrowFaults([.. attempts.Where(attempt => attempt.Fault is not null)]);
    }

    /// <summary>In the order of the batch, on as many cores as there are.</summary>
    private async Task<IReadOnlyList<CheckAttempt>> JudgeAsync(IReadOnlyList<DepositedInvoice> invoices, MessagePack pack, CancellationToken stop)
    {
        var attempts = new CheckAttempt[invoices.Count];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = stop };
        await Parallel.ForAsync(0, invoices.Count, parallel, async (at, token) => attempts[at] = await JudgeAsync(invoices[at], pack, token));
        return attempts;
    }

    private async Task<CheckAttempt> JudgeAsync(DepositedInvoice invoice, MessagePack pack, CancellationToken stop)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            var verdict = await large.InTurnAsync(invoice.Size, async () => DocumentCheck.Judge(invoice, await documents.ReadAsync(invoice, pack, stop), policy), stop);
            ValidationTelemetry.Judged(verdict, Stopwatch.GetElapsedTime(started));
            TellWhoWouldFail(invoice, verdict);
            return new CheckAttempt(invoice.InvoiceId, verdict, null);
        }
        catch (Exception cause) when (!stop.IsCancellationRequested)
        {
            ValidationTelemetry.Faults.Add(1);
            ValidationLog.CheckFailed(log, invoice.InvoiceId, cause);
            return new CheckAttempt(invoice.InvoiceId, null, cause);
        }
    }

    /// <summary>The report of a rule set that runs beside: which supplier's invoices break it, by which rules.</summary>
    private void TellWhoWouldFail(DepositedInvoice invoice, CheckedInvoice verdict)
    {
        foreach (var set in verdict.WouldBreak.GroupBy(finding => (finding.RuleSet, finding.RuleSetVersion)))
        {
            ValidationTelemetry.WouldFail.Add(1, new("set", set.Key.RuleSet), new("version", set.Key.RuleSetVersion));
            ValidationLog.WouldFail(log, invoice.InvoiceId, invoice.SupplierAccount, set.Key.RuleSet!, set.Key.RuleSetVersion!, string.Join(", ", set.Select(finding => finding.Rule).Distinct()));
        }
    }

    private async Task SendAsync(InvoicesDeposited batch, IReadOnlyList<CheckedInvoice> verdicts, CancellationToken stop)
    {
        var outgoing = VerdictMessages.Of(batch, verdicts, clock.GetUtcNow());
        await Task.WhenAll(outgoing.Select(message => publisher.PublishAsync(message, stop)));
    }

    private static void ThrowFaults(IReadOnlyList<CheckAttempt> failed)
    {
        if (failed.Count > 0) throw new CheckFailedException([.. failed.Select(attempt => attempt.InvoiceId)], failed[0].Fault!);
    }
}
