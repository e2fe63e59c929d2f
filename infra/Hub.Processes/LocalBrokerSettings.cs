namespace Hub.Processes;

/// <summary>Where a private RabbitMQ node listens and keeps its files: loopback only, nothing shared with a broker that the machine may already run.</summary>
internal sealed class LocalBrokerSettings
{
    private const string Advanced = "advanced.config";
    private readonly int[] ports = FreePort.Next(4);
    private readonly string folder;

    public LocalBrokerSettings(string folder) => this.folder = Path.GetFullPath(folder);

    public int Amqp => ports[0];

    public int Management => ports[1];

    public int Epmd => ports[2];

    private int Distribution => ports[3];

    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        // Erlang's cookie is made here, so that the node belongs to whoever started it.
        ["HOME"] = folder,
        ["ERL_EPMD_ADDRESS"] = "127.0.0.1",
        ["ERL_EPMD_PORT"] = $"{Epmd}",
        // The start script then becomes the node instead of waiting for it: the id of the process is the node's.
        ["RUNNING_UNDER_SYSTEMD"] = "true",
        // Names the folder of its data: the same at the next start. The port mapper is private too, so two nodes never meet.
        ["RABBITMQ_NODENAME"] = "hub@localhost",
        ["RABBITMQ_NODE_IP_ADDRESS"] = "127.0.0.1",
        ["RABBITMQ_NODE_PORT"] = $"{Amqp}",
        ["RABBITMQ_DIST_PORT"] = $"{Distribution}",
        // "+B i": Ctrl-C is for the program that started the node, which then ends it in order.
        // "+sbwt none": the services have the cores while the broker waits.
        ["RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS"] = "-kernel inet_dist_use_interface {127,0,0,1} +B i +sbwt none +sbwtdcpu none +sbwtdio none",
        ["RABBITMQ_CONFIG_FILE"] = Path.Combine(folder, "rabbitmq.conf"),
        ["RABBITMQ_ADVANCED_CONFIG_FILE"] = Path.Combine(folder, Advanced),
        ["RABBITMQ_ENABLED_PLUGINS_FILE"] = Path.Combine(folder, "enabled_plugins"),
        ["RABBITMQ_MNESIA_BASE"] = Path.Combine(folder, "mnesia"),
        ["RABBITMQ_LOG_BASE"] = Path.Combine(folder, "log"),
        ["RABBITMQ_PID_FILE"] = Path.Combine(folder, "pid"),
    };

    public void Write()
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "enabled_plugins"), "[rabbitmq_management].\n");
        using (var advanced = File.Create(Path.Combine(folder, Advanced))) typeof(LocalBrokerSettings).Assembly.GetManifestResourceStream(Advanced)!.CopyTo(advanced);
        File.WriteAllText(Path.Combine(folder, "rabbitmq.conf"), $"""
            listeners.tcp.1 = 127.0.0.1:{Amqp}
            management.tcp.ip = 127.0.0.1
            management.tcp.port = {Management}
            management_agent.disable_metrics_collector = true
            disk_free_limit.absolute = 200MB
            log.console = false
            log.file.level = warning

            """);
    }
}
