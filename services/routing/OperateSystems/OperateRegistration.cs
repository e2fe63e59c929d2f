namespace Hub.Routing.OperateSystems;

/// <summary>What operating systems' deliveries is made of.</summary>
internal static class OperateRegistration
{
    public static void AddSystemOperations(this IServiceCollection services)
    {
        services.AddSingleton<SystemSettingsCache>();
        services.AddSingleton<SystemSettingsStore>();
        services.AddSingleton<SystemDesk>();
        services.AddSingleton<SystemStateQuery>();
        services.AddSingleton<DeadLetterDesk>();
        services.AddHostedService(provider => provider.GetRequiredService<SystemSettingsCache>());
    }
}
