using Microsoft.Extensions.Options;

namespace Hub.Routing.LifeCycle;

/// <summary>The life cycle in force.</summary>
internal static class LifeCycleRegistration
{
    public static void AddLifeCycle(this IServiceCollection services)
    {
        services.AddOptions<LifeCycleOptions>().BindConfiguration(LifeCycleOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<LifeCycleOptions>, LifeCycleOptionsCheck>();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<LifeCycleOptions>>().Value.ReadTable());
    }
}
