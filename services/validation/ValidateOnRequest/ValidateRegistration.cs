namespace Hub.Validation.ValidateOnRequest;

/// <summary>Registers what validation on request is made of.</summary>
internal static class ValidateRegistration
{
    public static void AddValidateOnRequest(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<ValidateOptions>().BindConfiguration(ValidateOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddOptions<DocumentLimit>().BindConfiguration(DocumentLimit.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<PublicAddress>();
        builder.Services.AddSingleton<ValidateGate>();
        builder.Services.AddSingleton<ValidateDesk>();
    }
}
