using Microsoft.Extensions.Options;

namespace Hub.Routing.LifeCycle;

/// <summary>Stops the start when the transition table cannot be read: a table that is half wrong would refuse statuses one by one, for days.</summary>
internal sealed class LifeCycleOptionsCheck : IValidateOptions<LifeCycleOptions>
{
    public ValidateOptionsResult Validate(string? name, LifeCycleOptions options)
    {
        try
        {
            options.ReadTable();
            return ValidateOptionsResult.Success;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or FormatException)
        {
            return ValidateOptionsResult.Fail($"{LifeCycleOptions.Section}:{nameof(LifeCycleOptions.File)}: {cause.Message}");
        }
    }
}
