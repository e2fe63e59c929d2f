namespace Hub.Launcher;

/// <summary>How the processes are started.</summary>
public sealed record FleetOptions
{
    /// <summary>RabbitMQ's address; null: a private node is started from the machine's own rabbitmq-server.</summary>
    public Uri? Broker { get; init; }

    /// <summary>Folder of the stores, the keys and the private node. Default: <c>data</c> under the current folder.</summary>
    public string Folder { get; init; } = Path.GetFullPath("data");

    /// <summary>Port of the gateway: the one address that users need. Default: 5080.</summary>
    public int GatewayPort { get; init; } = 5080;

    /// <summary>Port of the first service; the others follow. Default: 5081.</summary>
    public int FirstPort { get; init; } = 5081;

    /// <summary>Further settings of every process (<c>HUB__…</c>).</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>Gets each line that a process prints: its name and the line. Called from several threads.</summary>
    public Action<string, string> Print { get; init; } = (_, _) => { };

    /// <summary>The settings that <c>HUB__BROKER</c> and <c>HUB__STORAGE__FOLDER</c> give; the processes inherit the rest.</summary>
    public static FleetOptions FromEnvironment()
    {
        var broker = Environment.GetEnvironmentVariable("HUB__BROKER");
        var folder = Environment.GetEnvironmentVariable("HUB__STORAGE__FOLDER");
        return new FleetOptions
        {
            Broker = string.IsNullOrEmpty(broker) ? null : new Uri(broker),
            Folder = Path.GetFullPath(string.IsNullOrEmpty(folder) ? "data" : folder),
            Print = ConsoleLines.Print,
        };
    }
}
