namespace Hub.Conversion.Losses;

/// <summary>Collects losses, at most <see cref="Most"/> of them; of the rest it keeps the number.</summary>
internal sealed class LossList
{
    /// <summary>A hostile document must not turn losses into memory.</summary>
    public const int Most = 10_000;

    private readonly List<Loss> losses = [];

    public IReadOnlyList<Loss> Kept => losses;

    /// <summary>How many were not kept.</summary>
    public int Omitted { get; private set; }

    /// <summary>True when no more are kept.</summary>
    public bool IsFull => losses.Count >= Most;

    public void Add(string path, string? value, LossReason reason)
    {
        if (IsFull)
        {
            Omitted++;
            return;
        }

        losses.Add(new Loss(path, value is null ? null : Loss.Shorten(value), reason));
    }
}
