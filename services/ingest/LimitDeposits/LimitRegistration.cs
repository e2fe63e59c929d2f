namespace Hub.Ingest.LimitDeposits;

internal static class LimitRegistration
{
    public static void AddDepositLimits(this IServiceCollection services)
    {
        services.AddOptions<LimitOptions>().BindConfiguration(LimitOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<BacklogWatch>();
        services.AddHostedService(provider => provider.GetRequiredService<BacklogWatch>());
        services.AddSingleton<DepositGate>();
    }
}
