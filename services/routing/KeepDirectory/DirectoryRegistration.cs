namespace Hub.Routing.KeepDirectory;

/// <summary>What the directory is made of.</summary>
internal static class DirectoryRegistration
{
    public static void AddDirectory(this IServiceCollection services)
    {
        services.AddOptions<DirectoryOptions>().BindConfiguration(DirectoryOptions.Section);
        services.AddSingleton<DirectoryCache>();
        services.AddSingleton<DirectoryImporter>();
        services.AddSingleton<DirectoryUpload>();
        // What an earlier run left half done, then the file, then the cache: the first message finds all of it.
        services.AddHostedService<BrokenImports>();
        services.AddHostedService<DirectoryFile>();
        services.AddHostedService(provider => provider.GetRequiredService<DirectoryCache>());
    }
}
