namespace Hub.Routing.Quarantine;

/// <summary>The quarantine in groups.</summary>
/// <param name="By">"cause", "buyerSiret" or "supplier".</param>
/// <param name="Total">Invoices in quarantine.</param>
/// <param name="Groups">The largest first.</param>
internal sealed record GroupsAnswer(string By, int Total, IReadOnlyList<QuarantineGroup> Groups);
