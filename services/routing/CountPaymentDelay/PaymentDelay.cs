namespace Hub.Routing.CountPaymentDelay;

/// <summary>The payment delay of an invoice as it stands on a day. Dates are local dates in France.</summary>
internal sealed record PaymentDelay
{
    public required DelayState State { get; init; }

    /// <summary>Legal delay: 30, 50 or 60 days.</summary>
    public required int Days { get; init; }

    /// <summary>The day from which it is counted; null while it has not started.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>The day of the interruption that counts; null when there is none.</summary>
    public DateOnly? Interrupted { get; init; }

    /// <summary>The day on which it went on.</summary>
    public DateOnly? Resumed { get; init; }

    /// <summary>The last day in time; null while it has not started or is interrupted.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The day of the payment.</summary>
    public DateOnly? Paid { get; init; }

    /// <summary>Days counted so far, the interruption left out.</summary>
    public int DaysUsed { get; init; }

    /// <summary>Days after the due date.</summary>
    public int DaysLate { get; init; }

    /// <summary>Interest up to the payment, or up to the day asked about; null when nothing is late.</summary>
    public LateInterest? Interest { get; init; }

    /// <summary>Flat fee for the costs of recovery; 0 when nothing is late.</summary>
    public decimal FlatFee { get; init; }
}
