using System.Net.Http.Headers;
using System.Text;

namespace Hub.Processes;

/// <summary>A private RabbitMQ node from the server installed on this machine. It can be killed and started again on the same files.</summary>
public sealed class LocalBroker : IAsyncDisposable
{
    private static readonly string[] Programs = ["/usr/lib/rabbitmq/bin/rabbitmq-server", "/opt/homebrew/sbin/rabbitmq-server", "/usr/local/sbin/rabbitmq-server"];
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);
    private readonly LocalBrokerSettings settings;
    private readonly string program;
    private readonly Action<string> print;
    private ChildProcess? portMapper;
    private ChildProcess? node;

    private LocalBroker(string program, string folder, Action<string> print)
    {
        this.program = program;
        this.print = print;
        settings = new LocalBrokerSettings(folder);
    }

    /// <summary>The start script of the installed server (Debian's or Homebrew's); null when there is none. The wrapper in /usr/sbin insists on a system account, this one runs as anybody.</summary>
    public static string? Program => Programs.FirstOrDefault(File.Exists);

    /// <summary>AMQP address with user and password.</summary>
    public Uri Address => new($"amqp://guest:guest@127.0.0.1:{settings.Amqp}");

    /// <summary>Address of the management API.</summary>
    public Uri Management => new($"http://127.0.0.1:{settings.Management}");

    /// <summary>Address of the management API with the user and password of an administrator.</summary>
    public Uri Administration => new($"http://guest:guest@127.0.0.1:{settings.Management}/");

    /// <summary>The node's process; null after a kill.</summary>
    public ChildProcess? Node => node;

    /// <summary>Starts a node and returns when it takes connections.</summary>
    /// <param name="folder">Folder of its files, created when missing.</param>
    /// <param name="print">Gets what it prints.</param>
    public static async Task<LocalBroker> StartAsync(string folder, Action<string> print)
    {
        var installed = Program ?? throw new InvalidOperationException("No rabbitmq-server is installed on this machine.");
        var broker = new LocalBroker(installed, folder, print);
        broker.settings.Write();
        broker.portMapper = ChildProcess.Start("epmd", ["-address", "127.0.0.1", "-port", $"{broker.settings.Epmd}"], broker.settings.Environment, print);
        await broker.StartAsync();
        return broker;
    }

    /// <summary>Starts the node again after <see cref="KillAsync"/>, on the same port and files.</summary>
    public async Task StartAsync()
    {
        node = ChildProcess.Start(program, [], settings.Environment, print);
        using var limit = new CancellationTokenSource(StartLimit);
        using var poll = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        while (!await IsReadyAsync(limit.Token))
        {
            if (node.HasExited) throw new InvalidOperationException($"rabbitmq-server ended with code {node.ExitCode}.");
            await poll.WaitForNextTickAsync(limit.Token);
        }
    }

    /// <summary>Ends the node at once, as a crash does.</summary>
    public async Task KillAsync()
    {
        if (node is null) return;
        await node.KillAsync();
        await node.DisposeAsync();
        node = null;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (node is not null) await node.DisposeAsync();
        if (portMapper is not null) await portMapper.DisposeAsync();
    }

    private async Task<bool> IsReadyAsync(CancellationToken stop)
    {
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes("guest:guest")));
        try
        {
            using var answer = await http.GetAsync(new Uri(Management, "/api/health/checks/port-listener/" + settings.Amqp), stop);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
