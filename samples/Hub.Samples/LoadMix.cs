namespace Hub.Samples;

/// <summary>What a load is made of, beyond its syntaxes. The default is right, indented documents of any size that is drawn.</summary>
public sealed record LoadMix
{
    /// <summary>Only right documents.</summary>
    public static LoadMix AllRight { get; } = new();

    /// <summary>
    /// As suppliers send: 3 % wrong, a third without indentation, 2 to 50 KB. Sizes follow the number of lines (<see cref="LoadSet"/>); half of the documents have 4 to 12 KB, one in twenty more
    /// than 25 KB, the mean is 10 KB.
    /// </summary>
    public static LoadMix OfLife { get; } = new() { WrongShare = 0.03, CompactShare = 1 / 3.0, MostBytes = 50_000 };

    /// <summary>The share of documents that a named rule rejects, 0 to 1. They are of the same syntaxes and sizes as the others.</summary>
    public double WrongShare { get; init; }

    /// <summary>The share of right documents that are written without indentation, 0 to 1.</summary>
    public double CompactShare { get; init; }

    /// <summary>Larger documents are left out. Default: none are.</summary>
    public int MostBytes { get; init; } = int.MaxValue;
}
