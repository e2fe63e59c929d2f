namespace Hub.Ingest.CollectDropFolder;

internal static class DropFolderRegistration
{
    public static void AddDropFolder(this IServiceCollection services)
    {
        services.AddOptions<DropFolderOptions>().BindConfiguration(DropFolderOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<AccountFolders>();
        services.AddSingleton<DropDesk>();
        services.AddHostedService<DropCollector>();
        services.AddHostedService<DropSweep>();
    }
}
