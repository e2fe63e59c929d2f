using Hub.Client.Invoices;

namespace Hub.Client.Deposits;

/// <summary>How many invoices of a deposit have a status.</summary>
/// <param name="Status">Life-cycle status, 200 to 228.</param>
/// <param name="Label">What the status is called.</param>
/// <param name="Count">How many.</param>
public sealed record StatusCount(int Status, StatusName Label, int Count);
