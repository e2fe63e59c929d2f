namespace Hub.Ingest.LimitDeposits;

/// <summary>
/// What one account has used of its quota: a bucket of invoices that fills evenly, and what is on its way. How many invoices an archive holds shows only when it was read, so it is let in
/// while the bucket holds anything, and may leave a debt that the next deposit waits for.
/// </summary>
internal sealed class AccountMeter(AccountQuota quota, TimeProvider clock)
{
    // Deposits end when they end; senders that ask a little later do no harm.
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(2);

    private readonly Lock gate = new();
    private double invoices = quota.InvoicesPerMinute;
    private long filledAt = clock.GetTimestamp();
    private int deposits;
    private long bytes;

    /// <summary>Lets a deposit in, as one invoice for the time being.</summary>
    /// <returns>Why it is not let in; null when it is, and then <see cref="Leave"/> is owed.</returns>
    public HoldBack? Enter(long size)
    {
        lock (gate)
        {
            Fill();
            if (invoices < 1) return HoldBacks.TooManyInvoices(quota.InvoicesPerMinute, TimeSpan.FromMinutes((1 - invoices) / quota.InvoicesPerMinute));
            if (deposits >= quota.DepositsAtOnce) return HoldBacks.TooManyDeposits(quota.DepositsAtOnce, Turn);
            if (deposits > 0 && bytes + size > quota.BytesAtOnce) return HoldBacks.TooManyBytes(quota.BytesAtOnce, Turn);
            invoices--;
            deposits++;
            bytes += size;
            return null;
        }
    }

    /// <summary>The deposit turned out to hold more.</summary>
    public void Charge(int more)
    {
        lock (gate) invoices -= more;
    }

    /// <summary>The deposit has its answer.</summary>
    public void Leave(long size)
    {
        lock (gate)
        {
            deposits--;
            bytes -= size;
        }
    }

    private void Fill()
    {
        var now = clock.GetTimestamp();
        invoices = Math.Min(quota.InvoicesPerMinute, invoices + (clock.GetElapsedTime(filledAt, now).TotalMinutes * quota.InvoicesPerMinute));
        filledAt = now;
    }
}
