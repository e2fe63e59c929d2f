using Hub.Notification.ShowDeposit;

namespace Hub.Notification.SendMail;

/// <summary>What happened since the last digest.</summary>
/// <param name="After">Behind this place of the journal.</param>
/// <param name="End">Up to this one.</param>
/// <param name="Counts">Steps by status.</param>
/// <param name="Rejected">Rejected and refused invoices, not more than a mail can list.</param>
internal sealed record Digest(long After, long End, IReadOnlyList<StatusCount> Counts, IReadOnlyList<RejectedLine> Rejected)
{
    public const int Refused = 210;

    /// <summary>Lines that a mail lists.</summary>
    public const int MostLines = 100;

    public bool IsEmpty => Counts.Count == 0;

    public int Events => Counts.Sum(count => count.Count);

    public int RejectedCount => Counts.Where(count => count.Status is Refused or LifeCycle.Rejected).Sum(count => count.Count);
}
