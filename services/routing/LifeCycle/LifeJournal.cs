using Hub.Contracts;
using Hub.Outbox;
using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.LifeCycle;

/// <summary>The steps that one decision takes: collected while deciding, then written at once to history and register, and told to the other services.</summary>
internal sealed class LifeJournal(DateTimeOffset now)
{
    /// <summary>The most steps that one message carries.</summary>
    private const int MessageLimit = 1000;

    private readonly List<StatusStep> steps = [];
    private readonly List<InvoiceStatusChange> changes = [];
    private readonly Dictionary<Guid, (int FirstSequence, InvoiceState Last)> touched = [];

    /// <summary>How many steps were taken.</summary>
    public int Count => steps.Count;

    /// <summary>Takes a step that was decided on.</summary>
    /// <returns>The invoice's state after it: decide the next one on that.</returns>
    public InvoiceState Take(InvoiceState state, StatusWish wish)
    {
        var step = wish.ToStep(state, now);
        var after = state.After(step);
        steps.Add(step);
        changes.Add(ToChange(after, step, wish.Findings));
        touched[state.InvoiceId] = (touched.TryGetValue(state.InvoiceId, out var seen) ? seen.FirstSequence : step.Sequence, after);
        return after;
    }

    /// <summary>Takes over what changed in an invoice's state without a step: the account it was routed to.</summary>
    public InvoiceState Assign(InvoiceState state)
    {
        touched[state.InvoiceId] = (touched.TryGetValue(state.InvoiceId, out var seen) ? seen.FirstSequence : state.Sequence + 1, state);
        return state;
    }

    /// <summary>Writes the history, brings the register up to it, and adds the messages.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Another process took a step of one of these invoices in between: decide again.</exception>
    public async Task WriteAsync(RoutingContext db, Outgoing outgoing, Guid cause, CancellationToken stop)
    {
        await WriteAsync(db, [this], stop);
        Tell(outgoing, cause);
    }

    /// <summary>Writes the history and brings the register up to it, for all who decided in one transaction, each on what those before it have left.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Another process took a step of one of these invoices in between: decide again.</exception>
    public static async Task WriteAsync(RoutingContext db, IReadOnlyList<LifeJournal> journals, CancellationToken stop)
    {
        var invoices = TouchedBy(journals).Values;
        var updated = await RegisterRows.UpdateAsync(db, invoices, stop);
        if (updated != invoices.Count) throw new DbUpdateConcurrencyException("An invoice's status changed while another step was decided.");
        await WriteNewAsync(db, journals, stop);
    }

    /// <summary>Writes the history of invoices that enter the register with these steps taken.</summary>
    public static Task WriteNewAsync(RoutingContext db, IReadOnlyList<LifeJournal> journals, CancellationToken stop) =>
        StatusStepRows.InsertAsync(db, [.. journals.SelectMany(journal => journal.steps)], stop);

    /// <summary>Adds the messages.</summary>
    /// <param name="outgoing">Where to.</param>
    /// <param name="cause">What led to the steps: the messages' ids follow from it.</param>
    public void Tell(Outgoing outgoing, Guid cause)
    {
        foreach (var (part, at) in changes.Chunk(MessageLimit).Select((part, at) => (part, at)))
        {
            var batch = DerivedId.Of(cause, "statuses-" + at);
            outgoing.Add(batch, new InvoiceStatusesChanged { BatchId = batch, Changes = part });
        }
    }

    /// <summary>Each invoice once: from the first step that any of them took to the state that the last one left.</summary>
    private static Dictionary<Guid, (int FirstSequence, InvoiceState Last)> TouchedBy(IReadOnlyList<LifeJournal> journals)
    {
        if (journals.Count == 1) return journals[0].touched;
        var all = new Dictionary<Guid, (int FirstSequence, InvoiceState Last)>();
        foreach (var (id, (first, last)) in journals.SelectMany(journal => journal.touched)) all[id] = (all.TryGetValue(id, out var seen) ? seen.FirstSequence : first, last);
        return all;
    }

    private static InvoiceStatusChange ToChange(InvoiceState state, StatusStep step, IReadOnlyList<Finding> findings) => new()
    {
        EventId = step.EventId,
        InvoiceId = state.InvoiceId,
        DepositId = state.DepositId,
        SupplierAccount = state.SupplierAccount,
        CollectivityAccount = state.CollectivityAccount,
        Number = state.Number,
        BuyerSiret = state.BuyerSiret,
        IssueDate = state.IssueDate,
        Currency = state.Currency,
        TotalWithVat = state.TotalWithVat,
        Status = step.Status,
        Reason = step.Reason,
        Comment = step.Comment,
        SetBy = step.SetBy,
        At = step.At,
        OutOfOrder = step.OutOfOrder ? true : null,
        Findings = findings,
    };
}
