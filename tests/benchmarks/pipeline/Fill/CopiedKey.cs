namespace Hub.Pipeline.Fill;

/// <summary>The key of a copy's document. Keys come at random and lie anywhere in their table: each copy's lie together in a part of its own, and all together are spread as keys are.</summary>
internal static class CopiedKey
{
    private static readonly Int128 Keys = (Int128)1 << 64;

    /// <param name="key">The original.</param>
    /// <param name="copy">Number of the copy, from 1.</param>
    /// <param name="copies">How many there will be.</param>
    public static long Of(long key, long copy, long copies) => (long)(((Int128)key - long.MinValue + (copy - 1) * Keys) / copies + long.MinValue) ^ 1;
}
