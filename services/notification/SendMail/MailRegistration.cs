namespace Hub.Notification.SendMail;

internal static class MailRegistration
{
    public static void AddMailDigests(this IServiceCollection services)
    {
        services.AddOptions<MailOptions>().BindConfiguration(MailOptions.Section).PostConfigure<IConfiguration>((mail, settings) =>
            mail.PublicUrl ??= settings.GetValue<Uri?>("Hub:Delivery:PublicUrl") ?? new Uri("http://localhost:5080")).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<MailPost>();
        services.AddHostedService<MailRounds>();
    }
}
