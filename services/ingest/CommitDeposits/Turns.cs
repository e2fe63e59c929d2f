namespace Hub.Ingest.CommitDeposits;

/// <summary>
/// Gives accounts their turns so that each gets the same share, however many deposits one of them has waiting: an account's next turn is as many rounds after its last one as that cost
/// (start-time fair queueing). Not safe for several threads: its owner locks.
/// </summary>
internal sealed class Turns
{
    private readonly Dictionary<string, long> free = new(StringComparer.Ordinal);
    private long round;
    private long number;

    /// <summary>The turn of something that begins to wait.</summary>
    /// <param name="account">Whose it is.</param>
    /// <param name="cost">How many documents it has.</param>
    public Turn Take(string account, int cost)
    {
        var start = Math.Max(round, free.GetValueOrDefault(account));
        free[account] = start + cost;
        return new Turn(start, number++);
    }

    /// <summary>Its turn has come.</summary>
    public void Begin(Turn turn) => round = Math.Max(round, turn.Round);

    /// <summary>Nothing waits any more: what was before does not count.</summary>
    public void Rest() => free.Clear();
}
