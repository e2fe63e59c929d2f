using Microsoft.Extensions.Options;

namespace Hub.ChooseRules;

/// <summary>Stops the start on settings that cannot be meant.</summary>
internal sealed class ValidationOptionsCheck : IValidateOptions<ValidationOptions>
{
    public ValidateOptionsResult Validate(string? name, ValidationOptions options) =>
        OptionsProblems.Of(options).ToList() is { Count: > 0 } problems ? ValidateOptionsResult.Fail(problems) : ValidateOptionsResult.Success;
}
