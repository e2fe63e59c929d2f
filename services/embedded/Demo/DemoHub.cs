using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace Hub.Embedded.Demo;

/// <summary>The embedded hub, started for the demo on a loopback port with files of its own.</summary>
internal sealed class DemoHub : IAsyncDisposable
{
    private const int SecretBytes = 24;
    private readonly WebApplication app;
    private readonly string? temporaryFolder;

    private DemoHub(WebApplication app, string folder, string? temporaryFolder, string operatorSecret)
    {
        this.app = app;
        this.temporaryFolder = temporaryFolder;
        Folder = folder;
        OperatorSecret = operatorSecret;
    }

    /// <summary>Where it answers.</summary>
    public Uri Address => new(app.Urls.First());

    /// <summary>The container, for the test that looks inside.</summary>
    public IServiceProvider Services => app.Services;

    /// <summary>Where it keeps its files.</summary>
    public string Folder { get; }

    /// <summary>Client secret of the account "operator".</summary>
    public string OperatorSecret { get; }

    public static async Task<DemoHub> StartAsync(DemoOptions options, CancellationToken stop, Action<WebApplicationBuilder>? configure = null)
    {
        var temporary = options.Data is null ? Directory.CreateTempSubdirectory("hub-demo-").FullName : null;
        var folder = options.Data ?? temporary!;
        var secret = KeptSecret(folder);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        var address = $"http://127.0.0.1:{FreeOr(options.Port)}";
        builder.WebHost.UseUrls(address);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Hub:Storage:Folder"] = folder,
            ["Hub:Access:Bootstrap:Secret"] = secret,
            ["Hub:Delivery:PublicUrl"] = address,
            ["Logging:LogLevel:Default"] = "Warning",
        });
        configure?.Invoke(builder);
        var host = EmbeddedHub.Build(builder);
        await host.StartAsync(stop);
        return new DemoHub(host, folder, temporary, secret);
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        if (temporaryFolder is not null) Directory.Delete(temporaryFolder, recursive: true);
    }

    /// <summary>The operator is made once for a folder; a second demo on the same folder needs the same secret.</summary>
    private static string KeptSecret(string folder)
    {
        var file = Path.Combine(Directory.CreateDirectory(folder).FullName, "demo-operator-secret.txt");
        if (!File.Exists(file)) File.WriteAllText(file, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes)));
        return File.ReadAllText(file).Trim();
    }

    /// <summary>The port asked for, or any when it is 0 or another program has it.</summary>
    private static int FreeOr(int port)
    {
        try
        {
            return Probe(port);
        }
        catch (SocketException)
        {
            return Probe(0);
        }
    }

    private static int Probe(int port)
    {
        using var probe = new TcpListener(IPAddress.Loopback, port);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
