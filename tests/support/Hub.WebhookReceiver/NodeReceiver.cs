using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using Hub.Processes;

namespace Hub.WebhookReceiver;

/// <summary>The receiver, running. Needs node and npm; its one package is installed when it is not there yet.</summary>
public sealed class NodeReceiver : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);
    private readonly ChildProcess process;
    private readonly HttpClient http;

    private NodeReceiver(ChildProcess process, Uri address)
    {
        this.process = process;
        http = new HttpClient { BaseAddress = address };
    }

    public static async Task<NodeReceiver> StartAsync()
    {
        var folder = Path.Combine(Root(), "tests", "support", "Hub.WebhookReceiver", "node");
        if (!File.Exists(Path.Combine(folder, "node_modules", "standardwebhooks", "package.json"))) await InstallAsync(folder);
        var port = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        var node = ChildProcess.Start("node", [Path.Combine(folder, "receiver.mjs")], new Dictionary<string, string>(), line => Read(line, port));
        return new NodeReceiver(node, new Uri($"http://127.0.0.1:{await port.Task.WaitAsync(StartLimit)}"));
    }

    /// <summary>The address of a hook.</summary>
    public Uri HookOf(string name) => new(http.BaseAddress!, $"/hook/{name}");

    /// <summary>Says how a hook behaves from now on; what it got is kept.</summary>
    public async Task PlanAsync(string name, HookPlan plan)
    {
        using var answer = await http.PutAsJsonAsync($"/control/{name}", plan, Json);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>What a hook got.</summary>
    public async Task<Received> ReceivedAsync(string name) => (await http.GetFromJsonAsync<Received>($"/control/{name}/all", Json))!;

    /// <summary>The same without the lists of ids and requests: for those who ask often.</summary>
    public async Task<Received> CountedAsync(string name) => (await http.GetFromJsonAsync<Received>($"/control/{name}", Json))!;

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await process.KillAsync();
        await process.DisposeAsync();
    }

    private static async Task InstallAsync(string folder)
    {
        var output = new List<string>();
        await using var npm = ChildProcess.Start("npm", ["ci", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund"], new Dictionary<string, string>(), line => { lock (output) output.Add(line); });
        using var limit = new CancellationTokenSource(StartLimit);
        using var poll = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        while (!npm.HasExited) await poll.WaitForNextTickAsync(limit.Token);
        if (npm.ExitCode != 0) throw new InvalidOperationException("npm could not install the receiver's package: " + string.Join('\n', output));
    }

    private static void Read(string line, TaskCompletionSource<int> port)
    {
        if (line.StartsWith("listening on ", StringComparison.Ordinal)) port.TrySetResult(int.Parse(line["listening on ".Length..], CultureInfo.InvariantCulture));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Hub.sln"))) folder = folder.Parent ?? throw new InvalidOperationException("Hub.sln is above no folder of this run.");
        return folder.FullName;
    }
}
