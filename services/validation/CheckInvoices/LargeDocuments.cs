namespace Hub.Validation.CheckInvoices;

/// <summary>
/// Lets one large document be in memory at a time, whatever batch it came in: with its tree it takes several times its size. Small ones do not wait. Its memory goes back to the system before the
/// next one begins, because the collector would let several pile up before it looks.
/// </summary>
internal sealed class LargeDocuments : IDisposable
{
    /// <summary>Bytes from which a document is large.</summary>
    public const long Large = 8 << 20;

    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>Does work with a document, in its turn when it is large.</summary>
    /// <param name="size">The document's size in bytes.</param>
    /// <param name="work">Reads the document and lets go of it.</param>
    /// <param name="stop">Gives up waiting for the turn.</param>
    public async Task<T> InTurnAsync<T>(long size, Func<Task<T>> work, CancellationToken stop)
    {
        if (size < Large) return await work();
        await turn.WaitAsync(stop);
        try
        {
            return await work();
        }
        finally
        {
            GiveBack();
            turn.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => turn.Dispose();

    private static void GiveBack() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
}
