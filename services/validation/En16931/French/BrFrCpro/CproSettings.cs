namespace Hub.En16931.French.BrFrCpro;

/// <summary>Limits of the public-sector rules that have changed, will change, or that no official text confirms.</summary>
public sealed record CproSettings
{
    /// <summary>Longest invoice number (BT-1, BT-25) by issue date; where several hold, the latest. 20 characters since ever unless told; the reform's target is 35.</summary>
    public IReadOnlyList<NumberLength> NumberLengths { get; init; } = [new(null, 20)];

    /// <summary>Largest attachment (BT-125), in bytes; 10 MB unless told.</summary>
    public int AttachmentBytes { get; init; } = 10 << 20;

    /// <summary>The limit for an issue date; an unreadable date counts as before every change.</summary>
    internal int NumberLengthOn(DateOnly? date)
    {
        NumberLength? latest = null;
        foreach (var length in NumberLengths)
        {
            var holds = length.From is null || length.From <= date;
            latest = holds && (latest is null || StartOf(length) >= StartOf(latest)) ? length : latest;
        }

        return latest?.Most ?? int.MaxValue;
    }

    private static DateOnly StartOf(NumberLength length) => length.From ?? DateOnly.MinValue;
}
