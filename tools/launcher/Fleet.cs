using Hub.Processes;

namespace Hub.Launcher;

/// <summary>The hub as separate processes on this machine: broker, services, gateway. Also what crash tests and benchmarks run against; each process may be killed and started again.</summary>
public sealed class Fleet : IAsyncDisposable
{
    private readonly FleetOptions options;
    private readonly List<ServiceProcess> services = [];

    private Fleet(FleetOptions options) => this.options = options;

    /// <summary>The private broker; null when one was given.</summary>
    public LocalBroker? Broker { get; private set; }

    /// <summary>The services and, last, the gateway.</summary>
    public IReadOnlyList<ServiceProcess> Services => services;

    /// <summary>The one address that users need.</summary>
    public Uri Address => new($"http://127.0.0.1:{options.GatewayPort}");

    /// <summary>Starts everything and returns when all of it is ready.</summary>
    public static async Task<Fleet> StartAsync(FleetOptions options, CancellationToken stop = default)
    {
        var fleet = new Fleet(options);
        try
        {
            await fleet.StartAsync(stop);
            return fleet;
        }
        catch
        {
            await fleet.DisposeAsync();
            throw;
        }
    }

    /// <summary>The process with this name: "ingest", "routing", "gateway", ….</summary>
    public ServiceProcess Service(string name) => services.Single(service => service.Name == name);

    /// <summary>Ends the services, then the broker that they stand on.</summary>
    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(services.Select(service => service.DisposeAsync().AsTask()));
        if (Broker is not null) await Broker.DisposeAsync();
    }

    private async Task StartAsync(CancellationToken stop)
    {
        Directory.CreateDirectory(options.Folder);
        if (options.Broker is null) Broker = await LocalBroker.StartAsync(Path.Combine(options.Folder, "rabbitmq"), line => options.Print("rabbitmq", line));
        var environment = Settings(options.Broker ?? Broker!.Address);
        foreach (var ((name, assembly), at) in HubPrograms.Services.Select((program, at) => (program, at))) Add(name, assembly, options.FirstPort + at, environment);
        Add(HubPrograms.Gateway, "Hub.Gateway", options.GatewayPort, environment);
        foreach (var service in services) service.Start();
        // The first that fails ends the wait for the others.
        await foreach (var ready in Task.WhenEach(services.Select(service => service.WaitUntilReadyAsync(stop))).WithCancellation(stop)) await ready;
    }

    private void Add(string name, string assembly, int port, IReadOnlyDictionary<string, string> environment) =>
        services.Add(new ServiceProcess(name, HubPrograms.FileOf(name, assembly), new Uri($"http://127.0.0.1:{port}"), environment, line => options.Print(name, line)));

    private Dictionary<string, string> Settings(Uri broker)
    {
        var settings = new Dictionary<string, string>(options.Settings)
        {
            ["HUB__BROKER"] = broker.ToString(),
            ["HUB__STORAGE__FOLDER"] = options.Folder,
        };
        settings.TryAdd("HUB__DELIVERY__PUBLICURL", Address.ToString());
        settings.TryAdd("HUB__FLOWS__HUB", Address.ToString());
        if (Broker is not null) settings.TryAdd("HUB__BROKERMANAGEMENT", Broker.Administration.ToString());
        foreach (var ((name, _), at) in HubPrograms.Services.Select((program, at) => (program, at)))
            settings["HUB__GATEWAY__" + name.ToUpperInvariant()] = $"http://127.0.0.1:{options.FirstPort + at}";
        return settings;
    }
}
