using Hub.Hosting.Messaging;

namespace Hub.Routing.GrantBrokerAccess;

/// <summary>What access to the broker is made of.</summary>
internal static class BrokerAccessRegistration
{
    /// <summary>Without <c>Hub:BrokerManagement</c> the endpoints say what an operator has to type.</summary>
    public static void AddBrokerAccess(this IHostApplicationBuilder builder)
    {
        var options = builder.Configuration.GetSection(BrokerOptions.Section).Get<BrokerOptions>() ?? new BrokerOptions();
        var services = builder.Services;
        services.AddSingleton(BrokerTarget.Of(options, TimeProvider.System));
        services.AddSingleton<BrokerAccess>();
        services.AddSingleton<BrokerAccessUpkeep>();
        services.AddHostedService(provider => provider.GetRequiredService<BrokerAccessUpkeep>());
    }
}
