using System.Collections.Concurrent;
using Hub.Processes;

namespace Hub.RabbitMq;

/// <summary>A container of RabbitMQ's own image, on fixed loopback ports so that it comes back under the same address.</summary>
internal sealed class DockerBroker(string container, int amqp, int management) : ITestBroker
{
    private const string Image = "rabbitmq:4-management";

    public Uri Address => new($"amqp://guest:guest@127.0.0.1:{amqp}");

    public Uri Management => new($"http://127.0.0.1:{management}");

    public static async Task<ITestBroker> CreateAsync()
    {
        var ports = FreePort.Next(2);
        var id = await RunAsync("run", "--detach", "--publish", $"127.0.0.1:{ports[0]}:5672", "--publish", $"127.0.0.1:{ports[1]}:15672", Image);
        var broker = new DockerBroker(id.Trim(), ports[0], ports[1]);
        await broker.WaitAsync();
        return broker;
    }

    public Task KillAsync() => RunAsync("kill", "--signal", "KILL", container);

    public async Task StartAsync()
    {
        await RunAsync("start", container);
        await WaitAsync();
    }

    public async ValueTask DisposeAsync() => await RunAsync("rm", "--force", "--volumes", container);

    private Task<string> WaitAsync() => RunAsync("exec", container, "sh", "-c", "timeout 120 sh -c 'until rabbitmq-diagnostics -q check_port_listener 5672; do sleep 1; done'");

    private static async Task<string> RunAsync(params string[] arguments)
    {
        var lines = new ConcurrentQueue<string>();
        await using var docker = ChildProcess.Start("docker", arguments, new Dictionary<string, string>(), lines.Enqueue);
        await docker.WaitForExitAsync();
        var printed = string.Join('\n', lines);
        return docker.ExitCode == 0 ? printed : throw new InvalidOperationException($"docker {string.Join(' ', arguments)} failed: {printed}");
    }
}
