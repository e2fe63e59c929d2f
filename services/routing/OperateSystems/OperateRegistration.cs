namespace Hub.Routing.OperateSystems;

/// <summary>What operating systems' deliveries is made of.</summary>
internal static class OperateRegistration
{
    public static void AddSystemOperations(this IServiceCollection services)
    {
        services.AddSingleton<SystemSettingsCache>();
        services.AddSingleton<SystemSettingsStore>();
        services.AddHostedService(provider => provider.GetRequiredService<SystemSettingsCache>());
    }
}
