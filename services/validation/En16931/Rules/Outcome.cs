namespace Hub.En16931.Rules;

/// <summary>What a check says: kept, or broken, then at which element and against which expected value.</summary>
internal readonly struct Outcome
{
    private readonly bool isBroken;

    private Outcome(int node, string? expected, string? found)
    {
        isBroken = true;
        Node = node;
        Expected = expected;
        Found = found;
    }

    /// <summary>The rule is kept.</summary>
    public static Outcome Kept => default;

    public bool IsBroken => isBroken;

    /// <summary>The element to show.</summary>
    public int Node { get; }

    public string? Expected { get; }

    /// <summary>The value found where it is not the text of <see cref="Node"/>.</summary>
    public string? Found { get; }

    public static Outcome Broken(int node, string? expected = null, string? found = null) => new(node, expected, found);
}
