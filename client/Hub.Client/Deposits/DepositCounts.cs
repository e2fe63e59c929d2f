namespace Hub.Client.Deposits;

/// <summary>How the invoices of a deposit stand.</summary>
/// <param name="Received">Known to the journal; reaches the number accepted within moments.</param>
/// <param name="InProgress">Not checked or not routed yet.</param>
/// <param name="Checked">With an outcome: rejected, quarantined or delivered.</param>
/// <param name="Rejected">Refused by the rules (213).</param>
/// <param name="Quarantined">Accepted, but no collectivity was found (221).</param>
/// <param name="Delivered">Made available to their collectivity (203), answered or not.</param>
/// <param name="Answered">Delivered, and the collectivity has set a status.</param>
/// <param name="Complete">Each has an outcome: nothing more comes from the hub itself.</param>
public sealed record DepositCounts(int Received, int InProgress, int Checked, int Rejected, int Quarantined, int Delivered, int Answered, bool Complete);
