namespace Hub.Pipeline.Load;

/// <summary>Counts the invoices of a run.</summary>
internal sealed class InvoiceNumbers
{
    private int last;

    public int Next() => Interlocked.Increment(ref last);
}
