using System.Net;
using Hub.Notification.SendWebhooks.GuardAddresses;
using Hub.Notification.SendWebhooks.ManageEndpoints;
using Hub.Notification.SendWebhooks.RunLanes;
using Hub.Notification.SendWebhooks.SignMessages;
using Hub.Notification.SendWebhooks.TellFlows;
using Hub.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;

namespace Hub.Notification.SendWebhooks;

internal static class WebhookRegistration
{
    public static void AddWebhooks(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<WebhookOptions>().BindConfiguration(WebhookOptions.Section).ValidateDataAnnotations()
            .Validate(options => options.AllowedRanges.All(range => IPNetwork.TryParse(range, out _)), "Hub:Webhooks:AllowedRanges holds ranges like 10.20.0.0/16.").ValidateOnStart();
        builder.AddSecretVault();
        services.AddSingleton(provider => new AddressRules([.. provider.GetRequiredService<IOptions<WebhookOptions>>().Value.AllowedRanges.Select(IPNetwork.Parse)]));
        services.AddSingleton<GuardedConnection>();
        services.AddSingleton<WebhookHttp>();
        services.AddSingleton<WebhookSender>();
        services.AddSingleton<ToldAccounts>();
        services.AddSingleton<EventBodies>();
        services.AddSingleton<FlowBodies>();
        services.AddSingleton<TurnPlanner>();
        services.AddSingleton<TurnRunner>();
        services.AddSingleton<LaneParts>();
        services.AddSingleton<WebhookDesk>();
        services.AddSingleton<ReplayDesk>();
        services.AddSingleton<WebhookPing>();
        services.AddHostedService<WebhookLanes>();
    }

    /// <summary>The protecting keys lie in the storage folder, which all processes of the service share.</summary>
    private static void AddSecretVault(this IHostApplicationBuilder builder)
    {
        builder.Services.AddDataProtection().SetApplicationName("hub.notification");
        builder.Services.AddOptions<KeyManagementOptions>().Configure<IOptions<StorageOptions>, ILoggerFactory>((keys, storage, logs) =>
            keys.XmlRepository = new FileSystemXmlRepository(KeyFolder(storage.Value.Folder), logs));
        // It warns that the keys are not encrypted themselves: whoever reads the folder reads the store beside them.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Services.AddSingleton<SecretVault>();
    }

    private static DirectoryInfo KeyFolder(string storage)
    {
        var path = Path.Combine(storage, "keys", "notification");
        return OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(path)
            : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
