using Hub.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace Hub.Ingest.Tests.LimitDeposits;

public sealed class BacklogTests
{
    private readonly FakeTimeProvider clock = new(TimeProvider.System.GetUtcNow());

    [Fact]
    public async Task A_hub_that_stands_still_takes_nothing_more_and_says_when_to_come_back_and_takes_again_when_it_moves()
    {
        using var folder = new TempFolder();
        var behind = new StoppedConsumers();
        await using var hub = await StartAsync(folder, [behind], ("Age", "00:01:00"));
        await FillAsync(hub);

        clock.Advance(TimeSpan.FromSeconds(59));
        await (await hub.AsSupplier().DepositAsync(Archives.Xml("still in time"))).ShouldBeTakenAsync();
        var refused = await AdvanceUntilAsync(hub, TimeSpan.FromSeconds(31), 503);
        await refused.ShouldBeRefusedAsync(503, "hub-late");
        refused.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(120));

        behind.GoOn();
        await AdvanceUntilAsync(hub, TimeSpan.FromSeconds(1), 202);
    }

    [Fact]
    public async Task What_a_process_before_left_unsent_counts_from_when_it_was_deposited()
    {
        using var folder = new TempFolder();
        await using (var first = await StartAsync(folder, [new StoppedConsumers()])) await FillAsync(first);
        clock.Advance(TimeSpan.FromMinutes(16));
        await using var second = await StartAsync(folder, [new StoppedConsumers()]);
        var started = clock.GetUtcNow();
        await AdvanceUntilAsync(second, TimeSpan.FromSeconds(1), 503);
        // By the test's clock: long before this process alone has waited for so long.
        (clock.GetUtcNow() - started).ShouldBeLessThan(TimeSpan.FromMinutes(14));
    }

    [Fact]
    public async Task A_disk_that_is_almost_full_takes_nothing_more()
    {
        using var folder = new TempFolder();
        await using var hub = await StartAsync(folder, [], ("FreeBytes", (1L << 44).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        var refused = await AdvanceUntilAsync(hub, TimeSpan.FromSeconds(1), 503);
        await refused.ShouldBeRefusedAsync(503, "hub-disk-full");
        refused.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromMinutes(1));
    }

    /// <summary>Deposits one after the other, so that each is a batch.</summary>
    private static async Task FillAsync(HubProcess hub)
    {
        for (var number = 0; number < 10; number++) await (await hub.AsSupplier().DepositAsync(Archives.Xml($"F-{number}"))).ShouldBeTakenAsync();
    }

    private async Task<HttpResponseMessage> AdvanceUntilAsync(HubProcess hub, TimeSpan step, int status)
    {
        HttpResponseMessage? answer = null;
        await Eventually.TrueAsync(
            async () =>
            {
                clock.Advance(step);
                step = TimeSpan.FromSeconds(1);
                answer = await hub.AsSupplier("asking").DepositAsync(Archives.Xml("?"));
                return (int)answer.StatusCode == status;
            },
            $"a deposit is answered {status}");
        return answer!;
    }

    private Task<HubProcess> StartAsync(TempFolder folder, IReadOnlyList<Hosting.IHubService> behind, params (string Name, string Value)[] limits) =>
        HubProcess.StartAsync([new IngestService(), .. behind], folder.Path, configure: builder =>
        {
            builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
            foreach (var (name, value) in limits) builder.Configuration["Hub:Ingest:Limits:" + name] = value;
        });
}
