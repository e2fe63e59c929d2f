using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Hub.ChooseRules;

/// <summary>Adds the rules that a service judges by.</summary>
public static class CheckPolicyRegistration
{
    /// <summary>Adds the <see cref="CheckPolicy"/> of the settings <see cref="ValidationOptions"/>, checked at the start. Services in one process share one: a list that is bound twice would have its entries twice.</summary>
    public static void AddCheckPolicy(this IServiceCollection services)
    {
        if (services.Any(service => service.ServiceType == typeof(CheckPolicy))) return;
        services.AddOptions<ValidationOptions>().BindConfiguration(ValidationOptions.Section, binder => binder.ErrorOnUnknownConfiguration = true).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ValidationOptions>, ValidationOptionsCheck>();
        services.AddSingleton(provider => new CheckPolicy(provider.GetRequiredService<IOptions<ValidationOptions>>().Value));
    }
}
