namespace Hub.Embedded.Demo.Api;

/// <summary>How a deposit's invoices stand.</summary>
internal sealed record DepositCounts(int Received, int Checked, int Rejected, int Quarantined, int Delivered, bool Complete);
