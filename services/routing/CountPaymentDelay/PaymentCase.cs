using Hub.Routing.LifeCycle;

namespace Hub.Routing.CountPaymentDelay;

/// <summary>What the payment delay of an invoice is counted from.</summary>
internal sealed record PaymentCase
{
    public required DateTimeOffset DepositedAt { get; init; }

    public required PaymentInstants Instants { get; init; }

    /// <summary>Legal delay of the recipient: 30, 50 or 60 days.</summary>
    public required int Days { get; init; }

    /// <summary>Total with VAT (BT-112); null when the invoice does not say it.</summary>
    public required decimal? Amount { get; init; }

    /// <summary>Current status.</summary>
    public required int Status { get; init; }

    /// <summary>BT-3.</summary>
    public required string TypeCode { get; init; }
}
