namespace Hub.Seals;

/// <summary>What a sealed text holds, and whether the seal does.</summary>
/// <param name="Flaw">Why it does not hold; <see cref="SealFlaw.None"/> when it does.</param>
/// <param name="Payload">The content; null when it cannot be read. Trust it only when there is no flaw.</param>
/// <param name="KeyId">The key that the seal names.</param>
public sealed record OpenedSeal(SealFlaw Flaw, byte[]? Payload, string? KeyId)
{
    /// <summary>True when one of the given keys signed this content as this kind of thing.</summary>
    public bool Holds => Flaw == SealFlaw.None;
}
