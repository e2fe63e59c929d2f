namespace Hub.Notification.SealJournal;

/// <summary>Signed heads of the journal.</summary>
/// <param name="Heads">Newest first.</param>
/// <param name="Next">Pass it as <c>before</c> for older ones; null when there are none.</param>
internal sealed record HeadPage(IReadOnlyList<HeadView> Heads, long? Next);
