namespace Hub.Routing.KeepAttachments;

/// <summary>What attachments need.</summary>
internal static class AttachmentRegistration
{
    public static void AddAttachments(this IServiceCollection services)
    {
        services.AddOptions<AttachmentOptions>().BindConfiguration(AttachmentOptions.Section).ValidateDataAnnotations()
            .Validate(options => options.Scanner is null or { IsAbsoluteUri: true, Scheme: "tcp" or "unix" }, "Hub:Attachments:Scanner is tcp://host:port or unix:///path.")
            .ValidateOnStart();
        services.AddSingleton<VirusScan>();
        services.AddSingleton<AttachmentIntake>();
    }
}
