namespace Hub.Notification.Storage;

/// <summary>A deposit as a whole. How its invoices stand is counted when it is asked.</summary>
internal sealed class Deposit
{
    public required Guid DepositId { get; init; }

    public required string SupplierAccount { get; init; }

    public required DateTimeOffset DepositedAt { get; init; }

    public required int Accepted { get; init; }

    public required int Refused { get; init; }
}
