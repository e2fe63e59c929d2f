namespace Hub.Ingest.Storage;

/// <summary>A key that took effect, and the answer that goes with it. The primary key is what lets one of two concurrent requests win.</summary>
internal sealed class IdempotencyKey
{
    public required string Account { get; init; }

    public required string RequestKey { get; init; }

    /// <summary>What was asked.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The Location of the answer.</summary>
    public required string Location { get; init; }

    /// <summary>The body of the answer.</summary>
    public required string Answer { get; init; }

    /// <summary>The instant of the answer (UTC).</summary>
    public required DateTimeOffset At { get; init; }
}
