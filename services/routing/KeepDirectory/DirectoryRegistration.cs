namespace Hub.Routing.KeepDirectory;

/// <summary>What the directory is made of.</summary>
internal static class DirectoryRegistration
{
    public static void AddDirectory(this IServiceCollection services)
    {
        services.AddOptions<DirectoryOptions>().BindConfiguration(DirectoryOptions.Section);
        services.AddSingleton<DirectoryCache>();
        services.AddSingleton<DirectoryImporter>();
        // The file before the cache: the first message already finds it.
        services.AddHostedService<DirectoryFile>();
        services.AddHostedService(provider => provider.GetRequiredService<DirectoryCache>());
    }
}
