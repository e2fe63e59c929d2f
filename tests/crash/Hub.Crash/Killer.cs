using Hub.Fleet;
using Hub.RabbitMq;

namespace Hub.Crash;

/// <summary>Kills a random process, starts it again, and goes on until told to stop.</summary>
internal sealed class Killer(HubFleet fleet, ITestBroker? broker, CrashPlan plan, Action<string> say)
{
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(500);
    private readonly Random random = new(plan.Seed);

    public int Kills { get; private set; }

    public async Task RunAsync(CancellationToken stop)
    {
        while (Kills < plan.Kills && !stop.IsCancellationRequested)
        {
            await Task.Delay(ShortestPause + (plan.LongestPause - ShortestPause) * random.NextDouble(), TimeProvider.System, stop);
            Kills++;
            if (broker is not null && Kills % plan.BrokerEvery == 0) await KillBrokerAsync(broker);
            else await KillMemberAsync();
        }
    }

    private async Task KillMemberAsync()
    {
        var victim = fleet.Members.ElementAt(random.Next(fleet.Members.Count));
        await victim.KillAsync();
        victim.Start();
        say($"kill {Kills}: {victim.Name}");
        await victim.WaitUntilReadyAsync();
    }

    private async Task KillBrokerAsync(ITestBroker target)
    {
        await target.KillAsync();
        await target.StartAsync();
        say($"kill {Kills}: the broker");
    }
}
