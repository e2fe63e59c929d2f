namespace Hub.Ingest.LimitDeposits;

/// <summary>A deposit that was let in; disposed when it has its answer.</summary>
internal sealed class Admission(AccountMeter meter, long size) : IDisposable
{
    /// <summary>Says how many invoices it holds.</summary>
    public void Charge(int invoices) => meter.Charge(invoices - 1);

    public void Dispose() => meter.Leave(size);
}
