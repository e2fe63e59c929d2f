namespace Hub.Processes;

/// <summary>One service of the hub as a process of its own. It can be killed and started again with the same settings.</summary>
/// <param name="name">Short name, for messages.</param>
/// <param name="program">The service's assembly (<c>Hub.Ingest.dll</c>).</param>
/// <param name="address">The address it serves.</param>
/// <param name="environment">Its settings (<c>HUB__BROKER</c>, …).</param>
/// <param name="print">Gets what it prints.</param>
public sealed class ServiceProcess(string name, string program, Uri address, IReadOnlyDictionary<string, string> environment, Action<string> print) : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);

    /// <summary>Short name.</summary>
    public string Name => name;

    /// <summary>The address it serves.</summary>
    public Uri Address => address;

    /// <summary>The running process; null before the start and after a kill.</summary>
    public ChildProcess? Process { get; private set; }

    /// <summary>Starts it. <see cref="WaitUntilReadyAsync"/> says when it serves.</summary>
    public void Start()
    {
        var settings = new Dictionary<string, string>(environment) { ["ASPNETCORE_URLS"] = address.GetLeftPart(UriPartial.Authority) };
        Process = ChildProcess.Start("dotnet", [program], settings, print);
    }

    /// <summary>Returns when <c>/health/ready</c> says that it, its store and its broker are well; at most two minutes.</summary>
    public async Task WaitUntilReadyAsync(CancellationToken stop = default)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(StartLimit);
        using var http = new HttpClient { BaseAddress = address };
        using var poll = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        while (!await IsReadyAsync(http, limit.Token))
        {
            if (Process is { HasExited: true } ended) throw new InvalidOperationException($"{name} ended with code {ended.ExitCode} before it was ready.");
            await poll.WaitForNextTickAsync(limit.Token);
        }
    }

    /// <summary>Ends it at once, as a crash does.</summary>
    public async Task KillAsync()
    {
        if (Process is null) return;
        await Process.KillAsync();
        await Process.DisposeAsync();
        Process = null;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (Process is not null) await Process.DisposeAsync();
    }

    private static async Task<bool> IsReadyAsync(HttpClient http, CancellationToken stop)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri("/health/ready", UriKind.Relative), stop);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
