using Microsoft.Extensions.Options;

namespace Hub.Routing.CountPaymentDelay;

/// <summary>The count of payment delays with the settings and the date in force.</summary>
internal sealed class PaymentDelays(IOptions<PaymentDelayOptions> options, TimeProvider clock)
{
    private readonly DelayCount count = new(options.Value, InterestRates.Of(options.Value));

    /// <summary>The local date in France.</summary>
    public DateOnly Today => ParisDate.Of(clock.GetUtcNow());

    /// <summary>The delay of an invoice as it stands on a day.</summary>
    public PaymentDelay Count(PaymentCase invoice, DateOnly today) => count.Of(invoice, today);
}
