namespace Hub.DocumentStore.Database;

/// <summary>A document that can be read.</summary>
internal sealed class KeptDocument
{
    public required string Sha256 { get; init; }

    public required Guid ContentId { get; init; }

    public required long Size { get; init; }

    /// <summary>The instant of its last commit (UTC).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>True: no sweep removes it.</summary>
    public bool Spared { get; init; }
}
