namespace Hub.Routing.CountPaymentDelay;

/// <summary>From when on the payment delay is counted. Sources disagree, so it is a setting.</summary>
public enum DelayStart
{
    /// <summary>From the day on which the invoice was made available to its recipient: what the code says of invoices received through a portal.</summary>
    Availability = 0,

    /// <summary>From the day of the deposit: what the deposit's certificate is said to bind to.</summary>
    Deposit = 1,
}
