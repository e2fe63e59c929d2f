namespace Hub.Samples.Parties;

/// <summary>Twenty thousand public bodies for load tests, drawn as unevenly as in life: a few receive most of the invoices (Zipf).</summary>
public sealed class LoadRecipients
{
    private readonly double[] cumulated;

    /// <summary>A population.</summary>
    /// <param name="count">How many bodies. Default: 20,000.</param>
    /// <param name="accounts">How many hub accounts share them, "charge-1" and on: a shared IT centre serves many bodies. Default: 100.</param>
    public LoadRecipients(int count = 20_000, int accounts = 100)
    {
        All = [.. Enumerable.Range(0, count).Select(rank => Make(rank, accounts))];
        cumulated = new double[count];
        var sum = 0.0;
        for (var rank = 0; rank < count; rank++) cumulated[rank] = sum += 1.0 / (rank + 1);
    }

    /// <summary>The bodies, the one that receives most first.</summary>
    public IReadOnlyList<Recipient> All { get; }

    /// <summary>Draws one: the body of rank n with a weight of 1/n.</summary>
    public Recipient Draw(Random random) => All[DrawPlace(random)];

    /// <summary>Draws one and returns its place in <see cref="All"/>, 0 for the first.</summary>
    public int DrawPlace(Random random)
    {
        var at = Array.BinarySearch(cumulated, random.NextDouble() * cumulated[^1]);
        return Math.Min(at < 0 ? ~at : at, All.Count - 1);
    }

    private static Recipient Make(int rank, int accounts) =>
        new(Party.Of("21", rank + 100_000, $"Commune de Charge-{rank + 1}", $"Charge-{rank + 1}", $"{10000 + (rank % 85000)}"), $"charge-{(rank % accounts) + 1}", [], false, false);
}
