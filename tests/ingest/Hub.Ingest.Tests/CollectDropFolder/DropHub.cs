using System.Text.Json;
using Hub.Ingest.CollectDropFolder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Hub.Ingest.Tests.CollectDropFolder;

/// <summary>Ingest with a drop folder. The test says when the folder is looked at, and what time it is.</summary>
internal sealed class DropHub(IngestHub hub, string root, FakeTimeProvider clock) : IAsyncDisposable
{
    public const string Account = "supplier-a";

    public IngestHub Hub => hub;

    public static async Task<DropHub> StartAsync(string root, FakeTimeProvider clock, params (string Name, string Value)[] settings)
    {
        (string, string)[] all = [("DropFolder:Root", root), ("DropFolder:Interval", "01:00:00"), .. settings];
        var hub = await IngestHub.StartAsync(builder => builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock)), settings: all);
        await File.WriteAllLinesAsync(Path.Combine(hub.Folder, "keys", "access-suppliers.txt"), [Account, "supplier-b"]);
        var drop = new DropHub(hub, root, clock);
        foreach (var account in new[] { Account, "supplier-b" }) Directory.CreateDirectory(drop.PathOf("in", account: account));
        return drop;
    }

    public string PathOf(string folder, string name = "", string account = Account) => Path.Combine(root, account, folder, name);

    public Task LeaveAsync(string name, byte[] content, string account = Account) => File.WriteAllBytesAsync(PathOf("in", name, account), content);

    public Task LookAsync() => hub.Process.Get<IEnumerable<IHostedService>>().OfType<DropCollector>().Single().CollectAsync(default);

    /// <summary>Looks, waits until nothing has changed for long enough, and looks again.</summary>
    public async Task CollectAsync()
    {
        await LookAsync();
        clock.Advance(TimeSpan.FromSeconds(10));
        await LookAsync();
    }

    public void Sweep() => hub.Process.Get<IEnumerable<IHostedService>>().OfType<DropSweep>().Single().Sweep();

    public async Task<JsonElement> ResultOfAsync(string name) => JsonDocument.Parse(await File.ReadAllTextAsync(PathOf("results", name + ".result.json"))).RootElement;

    /// <summary>The names in a folder, without tickets.</summary>
    public string[] NamesIn(string folder, string account = Account) =>
        [.. Directory.EnumerateFiles(PathOf(folder, account: account)).Select(Path.GetFileName).Select(name => name![(name!.IndexOf('~', StringComparison.Ordinal) + 1)..]).Order(StringComparer.Ordinal)];

    public ValueTask DisposeAsync() => hub.DisposeAsync();
}
