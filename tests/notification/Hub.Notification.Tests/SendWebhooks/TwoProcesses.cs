using System.Net.Http.Headers;
using Hub.Hosting.Access;
using Hub.Processes;
using Hub.Testing;

namespace Hub.Notification.Tests.SendWebhooks;

/// <summary>Two processes of the service on one store.</summary>
internal sealed class TwoProcesses : IAsyncDisposable
{
    private readonly TempFolder folder = new();
    private readonly TestTokens tokens;
    private readonly List<ServiceProcess> processes;

    public TwoProcesses()
    {
        tokens = new TestTokens(folder.Path);
        var settings = new Dictionary<string, string>
        {
            ["HUB__STORAGE__FOLDER"] = folder.Path, ["HUB__WEBHOOKS__ALLOWEDRANGES__0"] = "127.0.0.0/8", ["LOGGING__LOGLEVEL__DEFAULT"] = "Warning",
        };
        processes = [.. FreePort.Next(2).Select((port, at) => new ServiceProcess(
            "notification " + at, Path.Combine(AppContext.BaseDirectory, "Hub.Notification.dll"), new Uri($"http://127.0.0.1:{port}"), settings, _ => { }))];
    }

    public string StoreFile => folder.File("notification.db");

    public IReadOnlyList<ServiceProcess> Processes => processes;

    public async Task StartAsync()
    {
        foreach (var process in processes)
        {
            process.Start();
            await process.WaitUntilReadyAsync();
        }
    }

    public HttpClient As(string account)
    {
        var client = new HttpClient { BaseAddress = processes[^1].Address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", tokens.Mint(account, HubRoles.Supplier));
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in processes) await process.DisposeAsync();
        tokens.Dispose();
        folder.Dispose();
    }
}
