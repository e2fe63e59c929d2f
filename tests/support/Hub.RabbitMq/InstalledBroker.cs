using Hub.Processes;

namespace Hub.RabbitMq;

/// <summary>A private node from the machine's own rabbitmq-server, its files in a temporary folder.</summary>
internal sealed class InstalledBroker(LocalBroker broker, string folder) : ITestBroker
{
    public Uri Address => broker.Address;

    public Uri Management => broker.Management;

    public static async Task<ITestBroker> CreateAsync()
    {
        var folder = Directory.CreateTempSubdirectory("hub-rabbit-").FullName;
        return new InstalledBroker(await LocalBroker.StartAsync(folder, _ => { }), folder);
    }

    public Task KillAsync() => broker.KillAsync();

    public Task StartAsync() => broker.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await broker.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
