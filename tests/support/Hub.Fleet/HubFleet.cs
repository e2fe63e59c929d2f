using Hub.Processes;

namespace Hub.Fleet;

/// <summary>The hub running as processes on this machine: all services in one, or each in its own over RabbitMQ.</summary>
public sealed class HubFleet : IAsyncDisposable
{
    private static readonly string[] Separate = ["access", "ingest", "validation", "routing", "notification"];

    private readonly Dictionary<string, FleetMember> members;

    private HubFleet(Dictionary<string, FleetMember> members) => this.members = members;

    public IReadOnlyCollection<FleetMember> Members => members.Values;

    /// <summary>Starts the hub and returns when all of it is ready.</summary>
    /// <param name="folder">Storage folder; the logs are in <c>logs</c> below it.</param>
    /// <param name="broker">RabbitMQ for separate processes; null for the embedded one.</param>
    /// <param name="accounts">The accounts that exist from the start.</param>
    /// <param name="settings">Further settings of every process, as environment variables.</param>
    /// <param name="instances">Processes of each separate service but the accounts, on the same files.</param>
    public static async Task<HubFleet> StartAsync(
        string folder, Uri? broker, IReadOnlyList<FleetAccount> accounts, IReadOnlyDictionary<string, string>? settings = null, int instances = 1)
    {
        var logs = Directory.CreateDirectory(Path.Combine(folder, "logs")).FullName;
        string[] names = broker is null ? ["embedded"] : [.. Enumerable.Range(1, instances).SelectMany(NamesOf)];
        var ports = FreePort.Next(names.Length);
        var environment = Settings(folder, broker, accounts, settings);
        var fleet = new HubFleet(names.Zip(ports).ToDictionary(
            place => place.First,
            place => new FleetMember(place.First, AssemblyOf(place.First), new Uri($"http://127.0.0.1:{place.Second}"), environment, Path.Combine(logs, place.First + ".log"))));
        foreach (var member in fleet.Members) member.Start();
        await fleet.WaitUntilReadyAsync();
        return fleet;
    }

    /// <summary>The addresses of a service's processes.</summary>
    public IReadOnlyList<Uri> AddressesOf(string service) => [.. Members.Where(member => ServiceOf(member.Name) == service).Select(member => member.Address)];

    /// <summary>The address that serves a service's endpoints.</summary>
    public Uri AddressOf(string service) => (members.GetValueOrDefault(service) ?? members["embedded"]).Address;

    public Task WaitUntilReadyAsync() => Task.WhenAll(Members.Select(member => member.WaitUntilReadyAsync()));

    public async ValueTask DisposeAsync()
    {
        foreach (var member in Members) await member.DisposeAsync();
    }

    private static Dictionary<string, string> Settings(string folder, Uri? broker, IReadOnlyList<FleetAccount> accounts, IReadOnlyDictionary<string, string>? further)
    {
        var all = new Dictionary<string, string>(further ?? new Dictionary<string, string>(), StringComparer.Ordinal)
        {
            ["HUB__STORAGE__FOLDER"] = folder,
            ["HUB__BROKER"] = broker?.ToString() ?? "",
            ["LOGGING__LOGLEVEL__DEFAULT"] = "Warning",
        };
        foreach (var (account, at) in accounts.Select((account, at) => (account, at)))
        {
            all[$"HUB__ACCESS__ACCOUNTS__{at}__ID"] = account.Id;
            all[$"HUB__ACCESS__ACCOUNTS__{at}__NAME"] = account.Id;
            all[$"HUB__ACCESS__ACCOUNTS__{at}__ROLE"] = account.Role;
            all[$"HUB__ACCESS__ACCOUNTS__{at}__SECRET"] = account.Secret;
        }
        return all;
    }

    /// <summary>The processes of a place in the row: "ingest", then "ingest-2" and so on; the accounts are there once.</summary>
    private static IEnumerable<string> NamesOf(int instance) => instance == 1 ? Separate : Separate.Skip(1).Select(service => $"{service}-{instance}");

    private static string ServiceOf(string name) => name.Split('-')[0];

    /// <summary>The build copies every service beside the program that references this project.</summary>
    private static string AssemblyOf(string name) => Path.Combine(AppContext.BaseDirectory, $"Hub.{char.ToUpperInvariant(name[0])}{ServiceOf(name)[1..]}.dll");
}
