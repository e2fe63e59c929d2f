using Hub.Notification.ServeFeed;
using Hub.TellFlows;

namespace Hub.Notification.SendWebhooks.TellFlows;

/// <summary>What is known of an invoice that a flow tells of.</summary>
/// <param name="InvoiceId">The invoice.</param>
/// <param name="FileName">The name that the supplier gave.</param>
/// <param name="DepositedAt">When it was deposited.</param>
/// <param name="Note">What the supplier said of it to the Flow Service.</param>
/// <param name="Outcome">The first step after the deposit.</param>
internal sealed record FlowFacts(Guid InvoiceId, string? FileName, DateTimeOffset? DepositedAt, string? Note, EventOutcome? Outcome)
{
    /// <summary>The invoice as it stood when the journal recorded the event: what came since is told by its own event.</summary>
    public HubEventInvoice As(HubEvent entry)
    {
        var outcome = Outcome is null || Outcome.RecordedAt > entry.RecordedTime ? null : new HubOutcome(Outcome.EventId, Outcome.Status, Outcome.RecordedAt);
        return new HubEventInvoice(InvoiceId, FileName, DepositedAt, entry.Data.Status, outcome);
    }

    /// <summary>What this side may be told of the note.</summary>
    public FlowNote? NoteFor(Side side) => side == Side.Seller ? FlowNote.Read(Note) : FlowNote.Read(Note)?.OfFile();
}
