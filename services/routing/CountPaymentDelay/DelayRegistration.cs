namespace Hub.Routing.CountPaymentDelay;

/// <summary>What the count of payment delays needs.</summary>
internal static class DelayRegistration
{
    public static void AddPaymentDelays(this IServiceCollection services)
    {
        services.AddOptions<PaymentDelayOptions>().BindConfiguration(PaymentDelayOptions.Section).ValidateDataAnnotations()
            .Validate(options => options.HasUsableRates(), "Hub:PaymentDelay:Rates holds ECB rates in per cent by half-year: 2026-H2 → 2.15.").ValidateOnStart();
        services.AddSingleton<PaymentDelays>();
        services.AddSingleton<DelayList>();
    }
}
