namespace Hub.Ingest.Storage;

/// <summary>A request that was answered 202.</summary>
internal sealed class Deposit
{
    public required Guid DepositId { get; init; }

    /// <summary>The supplier's account: the tenant.</summary>
    public required string Account { get; init; }

    /// <summary>The instant from which it is durable (UTC).</summary>
    public required DateTimeOffset DepositedAt { get; init; }

    /// <summary>Documents taken.</summary>
    public required int Accepted { get; init; }

    /// <summary>Files refused.</summary>
    public required int Refused { get; init; }
}
