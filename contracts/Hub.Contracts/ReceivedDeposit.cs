namespace Hub.Contracts;

/// <summary>A deposit as a whole. Part of <see cref="DepositsReceived"/>.</summary>
public sealed record ReceivedDeposit
{
    /// <summary>The deposit's identifier.</summary>
    public required Guid DepositId { get; init; }

    /// <summary>The account that deposited.</summary>
    public required string SupplierAccount { get; init; }

    /// <summary>The instant from which the deposit is durable (UTC).</summary>
    public required DateTimeOffset DepositedAt { get; init; }

    /// <summary>How many documents of it were taken, in all its batches together.</summary>
    public required int Accepted { get; init; }

    /// <summary>How many entries of the archive were refused at the door (empty, too large, unsafe name).</summary>
    public required int Refused { get; init; }
}
