using Hub.Contracts;
using Hub.Notification.Storage;

namespace Hub.Notification.ShowInvoice;

/// <summary>One step of an invoice's life.</summary>
/// <param name="EventId">The same as in the feed.</param>
/// <param name="Status">Life-cycle status, 200 to 228.</param>
/// <param name="Label">What the status is called.</param>
/// <param name="At">When it took effect (UTC).</param>
/// <param name="SetBy">"platform", "recipient", "accountant" or "supplier".</param>
/// <param name="OutOfOrder">True when the accountant's system told it out of order: the invoice's status stayed what it was.</param>
/// <param name="Reason">Reason code (MDT-113).</param>
/// <param name="Comment">Free comment (MDT-126).</param>
/// <param name="FindingCount">How many findings there were; the list may be cut.</param>
/// <param name="Findings">What was found, in French and English.</param>
internal sealed record TimelineStep(
    Guid EventId, int Status, StatusName Label, DateTimeOffset At, string SetBy, bool OutOfOrder, string? Reason, string? Comment, int FindingCount, IReadOnlyList<Finding> Findings)
{
    /// <summary>When the journal recorded it (UTC).</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    public static TimelineStep Of(JournalEvent entry) => new(
        entry.EventId, entry.Status, LifeCycle.NameOf(entry.Status), entry.At, entry.SetBy, entry.Position < 0, entry.Reason, entry.Comment, entry.FindingCount, FindingList.Read(entry.Findings))
    {
        RecordedAt = entry.RecordedAt,
    };
}
