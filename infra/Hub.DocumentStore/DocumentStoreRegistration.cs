using Hub.DocumentStore.Archive;
using Hub.DocumentStore.Database;
using Hub.DocumentStore.Folder;
using Hub.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Hub.DocumentStore;

/// <summary>Registers the document store that the operator chose.</summary>
public static class DocumentStoreRegistration
{
    /// <summary>Makes <see cref="IDocumentStore"/> available. Several services of one process may each ask for it.</summary>
    public static IHostApplicationBuilder AddDocumentStore(this IHostApplicationBuilder builder)
    {
        if (builder.Services.Any(service => service.ServiceType == typeof(IDocumentStore))) return builder;
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddPackFiles();
        if (KindOf(builder.Configuration) == DocumentStoreKind.Folder) builder.Services.AddSingleton<IDocumentStore, FolderDocumentStore>();
        else builder.Services.AddDatabase();
        return builder;
    }

    /// <summary>The kind of store that the operator chose.</summary>
    public static DocumentStoreKind KindOf(IConfiguration configuration)
    {
        var chosen = configuration.GetSection(DocumentStoreOptions.Section).Get<DocumentStoreOptions>()?.Store;
        var provider = configuration.GetSection(StorageOptions.Section).Get<StorageOptions>()?.Provider;
        return chosen ?? (provider == StorageProvider.SqlServer ? DocumentStoreKind.Database : DocumentStoreKind.Folder);
    }

    private static void AddPackFiles(this IServiceCollection services)
    {
        services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<ArchiveOptions>().BindConfiguration(ArchiveOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<PackFiles>();
    }

    private static void AddDatabase(this IServiceCollection services)
    {
        services.AddStore<DocumentsContext, SqliteDocumentsContext, SqlServerDocumentsContext>("documents");
        services.AddSingleton<IDocumentStore, DatabaseDocumentStore>();
    }
}
