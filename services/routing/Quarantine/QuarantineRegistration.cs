namespace Hub.Routing.Quarantine;

/// <summary>What the quarantine is made of.</summary>
internal static class QuarantineRegistration
{
    public static void AddQuarantine(this IServiceCollection services)
    {
        services.AddOptions<QuarantineOptions>().BindConfiguration(QuarantineOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<QuarantineRetry>();
        services.AddSingleton<MendingDesk>();
        services.AddSingleton<DryRun>();
        services.AddSingleton<QuarantineForecast>();
        services.AddSingleton<RetryRuns>();
        services.AddHostedService<RetryRunner>();
    }
}
