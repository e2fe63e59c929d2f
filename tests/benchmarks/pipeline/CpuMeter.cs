using Hub.Fleet;

namespace Hub.Pipeline;

/// <summary>CPU time of every process of a run, between two instants: the services, the broker, and the load generator itself.</summary>
internal sealed class CpuMeter(HubFleet fleet, int brokerProcess)
{
    private readonly Dictionary<string, TimeSpan> start = [];

    public void Start()
    {
        foreach (var (name, cpu, _) in Read()) start[name] = cpu;
    }

    public IReadOnlyList<ProcessShare> Stop(int invoices) =>
        [.. Read().Select(now => new ProcessShare(now.Name, (now.Cpu - start[now.Name]).TotalMicroseconds / invoices, now.Memory / 1048576.0))];

    private IEnumerable<(string Name, TimeSpan Cpu, long Memory)> Read()
    {
        foreach (var member in fleet.Members) yield return (member.Name, member.Cpu, member.Memory);
        using var broker = System.Diagnostics.Process.GetProcessById(brokerProcess);
        yield return ("rabbitmq", broker.TotalProcessorTime, broker.WorkingSet64);
        using var self = System.Diagnostics.Process.GetCurrentProcess();
        yield return ("load generator", self.TotalProcessorTime, self.WorkingSet64);
    }
}
