using Hub.Flows.Storage;
using Hub.Storage;
using Hub.Testing;

namespace Hub.Flows.Tests;

public sealed class StoreTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 23, 8, 30, 0, TimeSpan.Zero);

    public static IEnumerable<object[]> Engines => TestStores.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Messages_are_read_in_their_order_from_a_place_and_from_an_instant(StorageProvider engine)
    {
        await using var store = await TestStores.CreateAsync<FlowsContext, SqliteFlowsContext, SqlServerFlowsContext>(engine);
        var register = new FlowRegister(store);
        var flows = Enumerable.Range(0, 4).Select(minute => Message("edf", At.AddMinutes(minute))).ToList();
        foreach (var flow in flows.Append(Message("other", At))) await register.KeepAsync(flow, default);

        (await register.MessagesAsync("edf", Guid.Empty, null, 10, default)).Select(flow => flow.FlowId).ShouldBe(flows.Select(flow => flow.FlowId));
        (await register.MessagesAsync("edf", flows[1].FlowId, null, 1, default)).ShouldHaveSingleItem().FlowId.ShouldBe(flows[2].FlowId);
        var since = await register.MessagesAsync("edf", Guid.Empty, At.AddMinutes(1), 10, default);
        since.Select(flow => flow.FlowId).ShouldBe([flows[2].FlowId, flows[3].FlowId]);
        since.ShouldAllBe(flow => flow.Content == null);
        (await register.TrackedAsync("edf", "T", flows[2].FlowId, 10, default)).ShouldHaveSingleItem().FlowId.ShouldBe(flows[3].FlowId);
        (await register.FindAsync("other", flows[0].FlowId, default)).ShouldBeNull();
        (await register.FindAsync("edf", [flows[0].FlowId, Guid.Empty], default)).Keys.ShouldBe([flows[0].FlowId]);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_flow_that_many_requests_keep_at_once_is_kept_once_and_none_fails(StorageProvider engine)
    {
        await using var store = await TestStores.CreateAsync<FlowsContext, SqliteFlowsContext, SqlServerFlowsContext>(engine);
        var register = new FlowRegister(store);
        for (var round = 0; round < 10; round++)
        {
            var at = At.AddMinutes(round);
            var id = Guid.CreateVersion7(at);
            using var moment = new Barrier(4);
            var kept = await Task.WhenAll(Enumerable.Range(0, 4).Select(request => Task.Factory.StartNew(
                () =>
                {
                    moment.SignalAndWait();
                    return register.KeepAsync(Message("edf", at) with { FlowId = id, TrackingId = $"T-{request}" }, default);
                },
                TaskCreationOptions.LongRunning).Unwrap()));
            var found = await register.FindAsync("edf", id, default);
            kept.ShouldAllBe(flow => flow.TrackingId == found!.TrackingId);
        }
    }

    [Fact]
    public async Task Every_statement_is_t_sql()
    {
        var check = TSqlCheck<FlowsContext>.For<SqlServerFlowsContext>();
        var register = new FlowRegister(check);
        check.RecordMigrations();
        await check.RecordAsync(_ => register.KeepAsync(Message("edf", At), default));
        await check.RecordAsync(_ => register.FindAsync("edf", Guid.Empty, default));
        await check.RecordAsync(_ => register.FindAsync("edf", [Guid.Empty], default));
        await check.RecordAsync(_ => register.MessagesAsync("edf", Guid.Empty, At, 10, default));
        await check.RecordAsync(_ => register.TrackedAsync("edf", "T", Guid.Empty, 10, default));
        check.Errors().ShouldBeEmpty();
    }

    private static SubmittedFlow Message(string account, DateTimeOffset at) => new()
    {
        FlowId = Guid.CreateVersion7(at), Account = account, TrackingId = "T", Name = "a.xml", Syntax = "Cdar", Sha256 = new string('a', 64), SubmittedAt = at, IsLifeCycle = true,
        Acknowledgement = "{\"status\":\"Ok\"}", Content = [1],
    };
}
