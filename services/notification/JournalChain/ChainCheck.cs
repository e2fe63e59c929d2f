namespace Hub.JournalChain;

/// <summary>Checks a journal row by row, in the order of the sequence; holds one hash, not the rows. After a flaw it goes on with the hash that is stored, so that one flaw is told once.</summary>
/// <param name="heads">Heads whose signatures hold.</param>
/// <param name="found">Told of each flaw.</param>
public sealed class ChainCheck(IEnumerable<KnownHead> heads, Action<ChainFlaw> found)
{
    private readonly Queue<KnownHead> ahead = new(heads.OrderBy(head => head.Sequence));
    private readonly ChainLink link = new();
    private byte[] previous = ChainLink.Beginning;
    private bool previousIsKnown = true;
    private long agreed;
    private bool rewritten;

    /// <summary>Rows checked so far.</summary>
    public long Rows { get; private set; }

    /// <summary>The last row's place; 0 before the first.</summary>
    public long Last { get; private set; }

    /// <summary>The last row's hash.</summary>
    public ReadOnlySpan<byte> LastHash => previous;

    /// <summary>Takes the next row.</summary>
    /// <param name="sequence">Its place.</param>
    /// <param name="row">What it says; null when it says something that no row of a journal can say.</param>
    /// <param name="hash">The hash that is stored with it.</param>
    public void Take(long sequence, JournalRow? row, byte[] hash)
    {
        Rows++;
        if (sequence <= Last)
        {
            found(new ChainFlaw(ChainFlawKind.Inserted, sequence, sequence));
            return;
        }
        if (sequence > Last + 1) Skip(sequence);
        if (row is not { } said || (previousIsKnown && !link.Next(previous, said).AsSpan().SequenceEqual(hash))) found(new ChainFlaw(ChainFlawKind.Changed, sequence, sequence));
        (previous, previousIsKnown, Last) = (hash, true, sequence);
        CompareHeads();
    }

    /// <summary>Ends the check: the rows up to the counted one have been taken.</summary>
    /// <param name="counted">The last place that the journal's counter row has given.</param>
    /// <param name="countedHash">The hash that it keeps.</param>
    public void End(long counted, ReadOnlySpan<byte> countedHash)
    {
        var expected = Math.Max(counted, ahead.Select(head => head.Sequence).DefaultIfEmpty().Max());
        if (Last < expected) found(new ChainFlaw(ChainFlawKind.Missing, Last + 1, expected));
        else if (!countedHash.SequenceEqual(previous)) found(new ChainFlaw(ChainFlawKind.EndChanged, Last, Last));
    }

    /// <summary>Looks behind the end: a journal that is in use may have grown meanwhile, but then its counter row has too.</summary>
    /// <param name="last">The last row that is there.</param>
    /// <param name="counted">The last place that the counter row has given, read after <paramref name="last"/>.</param>
    public void LookBehind(long last, long counted)
    {
        if (last > counted) found(new ChainFlaw(ChainFlawKind.Inserted, counted + 1, last));
    }

    /// <summary>The row behind a gap cannot be checked: the hash before it is gone too.</summary>
    private void Skip(long sequence)
    {
        found(new ChainFlaw(ChainFlawKind.Missing, Last + 1, sequence - 1));
        previousIsKnown = false;
        while (ahead.TryPeek(out var head) && head.Sequence < sequence) ahead.Dequeue();
    }

    private void CompareHeads()
    {
        while (ahead.TryPeek(out var head) && head.Sequence == Last)
        {
            ahead.Dequeue();
            if (Convert.ToHexStringLower(previous) == head.Hash) agreed = Last;
            else Differ();
        }
    }

    /// <summary>Every later head differs too: once is enough.</summary>
    private void Differ()
    {
        if (!rewritten) found(new ChainFlaw(ChainFlawKind.Rewritten, agreed + 1, Last));
        rewritten = true;
    }
}
