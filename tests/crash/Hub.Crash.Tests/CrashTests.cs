using Hub.RabbitMq;
using Hub.Testing;

namespace Hub.Crash.Tests;

/// <summary>The crash test on a small scale; the large one is run by hand (tests/crash/README.md).</summary>
public sealed class CrashTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Nothing_answered_is_lost_or_doubled_when_the_embedded_process_is_killed() =>
        await RunAsync(new CrashPlan { Invoices = 2_000, Kills = 4, Separate = false, ArchiveSize = 50, LongestPause = TimeSpan.FromSeconds(2) });

    [Fact]
    public async Task Nothing_answered_is_lost_or_doubled_when_services_and_the_broker_are_killed() =>
        await RunAsync(new CrashPlan { Invoices = 2_000, Kills = 6, Separate = true, ArchiveSize = 50, LongestPause = TimeSpan.FromSeconds(2), BrokerEvery = 4 });

    private async Task RunAsync(CrashPlan plan)
    {
        using var folder = new TempFolder();
        await using var broker = plan.Separate ? await TestBrokers.StartAsync() : null;
        var report = await new CrashRun(plan, folder.Path, broker, output.WriteLine).RunAsync();
        output.WriteLine(report.ToString());
        report.IsClean.ShouldBeTrue(report.ToString());
        report.Answered.ShouldBeGreaterThanOrEqualTo(plan.Invoices);
    }
}
