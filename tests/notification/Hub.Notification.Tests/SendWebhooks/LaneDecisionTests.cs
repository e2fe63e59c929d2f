using Hub.Notification.SendWebhooks;
using Hub.Notification.SendWebhooks.RunLanes;

namespace Hub.Notification.Tests.SendWebhooks;

/// <summary>What a lane decides, without any I/O.</summary>
public sealed class LaneDecisionTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_message_is_tried_eleven_times_over_three_days()
    {
        var delays = Enumerable.Range(1, RetrySchedule.Attempts - 1).Select(failed => RetrySchedule.After(failed, 0.5)!.Value).ToList();
        delays.Count.ShouldBe(10);
        delays.ShouldBe(delays.Order());
        delays.Aggregate((sum, delay) => sum + delay).ShouldBeInRange(TimeSpan.FromDays(2.9), TimeSpan.FromDays(3.1));
        RetrySchedule.After(RetrySchedule.Attempts, 0.5).ShouldBeNull();
    }

    [Fact]
    public void What_failed_together_does_not_come_back_together()
    {
        RetrySchedule.After(3, 0)!.Value.ShouldBe(TimeSpan.FromMinutes(4.5));
        RetrySchedule.After(3, 1)!.Value.ShouldBe(TimeSpan.FromMinutes(5.5));
    }

    [Fact]
    public void One_failure_among_successes_says_nothing_of_the_endpoint()
    {
        var health = EndpointHealth.Well.After([Failed(500), Taken(), Failed(500)], Now, 0.5);
        (health.Failures, health.PausedUntil).ShouldBe((1, null));
    }

    [Fact]
    public void Three_failures_in_a_row_pause_it_and_each_probe_that_fails_pauses_it_longer()
    {
        var health = EndpointHealth.Well.After([Failed(500), Failed(500), Failed(500)], Now, 0.5);
        health.PausedUntil.ShouldBe(Now.AddSeconds(5));
        health = health.After([Failed(500)], Now.AddSeconds(5), 0.5);
        health.PausedUntil.ShouldBe(Now.AddSeconds(5).AddMinutes(1));
        health.After([Failed(500)], Now.AddMinutes(2), 0.5).PausedUntil.ShouldBe(Now.AddMinutes(7));
        health.After([Taken()], Now.AddMinutes(2), 0.5).ShouldBe(EndpointHealth.Well);
    }

    [Fact]
    public void A_message_that_is_refused_again_and_again_says_nothing_of_the_endpoint()
    {
        var refused = Failed(500) with { Delivery = new Delivery(IdOf(1), [1], 4, DeliverySource.Retries) };
        EndpointHealth.Well.After([refused, refused, refused], Now, 0.5).ShouldBe(EndpointHealth.Well);
        var unanswered = refused with { Outcome = Outcome.OfFailure("timeout", TimeSpan.FromSeconds(15)) };
        EndpointHealth.Well.After([unanswered, unanswered, unanswered], Now, 0.5).IsDown.ShouldBeTrue();
    }

    [Fact]
    public void An_endpoint_that_is_gone_is_disabled_at_once() =>
        EndpointHealth.Well.After([Failed(410)], Now, 0.5).DisabledBecause.ShouldBe(DisabledReason.Gone);

    [Fact]
    public void An_endpoint_that_takes_nothing_for_three_days_is_disabled()
    {
        var health = new EndpointHealth(10, 7, Now.AddHours(-71), Now, null);
        health.After([Failed(503)], Now, 0.5).DisabledBecause.ShouldBeNull();
        health.After([Failed(503)], Now.AddHours(1), 0.5).DisabledBecause.ShouldBe(DisabledReason.Failing);
    }

    [Theory]
    [InlineData(600, 600)]
    [InlineData(400_000, 86_400)]
    public void The_receivers_wish_to_be_left_in_peace_is_heeded_for_a_day_at_most(int wish, int paused)
    {
        var health = EndpointHealth.Well.After([Failed(429, TimeSpan.FromSeconds(wish))], Now, 0.5);
        health.PausedUntil.ShouldBe(Now.AddSeconds(paused));
    }

    [Theory]
    [InlineData(204, null)]
    [InlineData(301, "redirect-not-followed")]
    [InlineData(410, "gone")]
    [InlineData(404, "status-404")]
    public void Only_2xx_is_taken(int status, string? error) => Outcome.OfAnswer(status, null, TimeSpan.Zero).Error.ShouldBe(error);

    [Fact]
    public void The_cursor_never_passes_an_event_that_was_not_tried()
    {
        var endpoint = Endpoint();
        var fresh = Delivery.Of(Places(11, 12, 15), 1, DeliverySource.Journal).ToList();
        var plan = new TurnPlan(fresh, 20, false, null, 0);
        plan.CursorAfter([], 10).ShouldBe(10);
        plan.CursorAfter([Attempt(fresh[0], 500), Attempt(fresh[1], 204)], 10).ShouldBe(12);
        plan.CursorAfter([.. fresh.Select(delivery => Attempt(delivery, 204))], 10).ShouldBe(20);
        var record = TurnRecord.Of(endpoint, plan, [Attempt(fresh[0], 500), Attempt(fresh[1], 204)], 10, Now, () => 0.5);
        record.Retries.ShouldHaveSingleItem().Places.ShouldBe("[11]");
        record.Cursor.ShouldBe(12);
    }

    [Fact]
    public void The_log_holds_what_went_well_in_one_line_and_what_failed_by_itself()
    {
        var fresh = Delivery.Of(Places(1, 2, 3, 4, 5), 1, DeliverySource.Journal).ToList();
        var attempts = fresh.Select((delivery, at) => Attempt(delivery, at == 2 ? 500 : 204)).ToList();
        var lines = TurnRecord.Of(Endpoint(), new TurnPlan(fresh, 5, false, null, 0), attempts, 0, Now, () => 0.5).Attempts;
        lines.Select(line => (line.First, line.Last, line.Requests, line.Error)).ShouldBe([(1, 2, 2, null), (3, 3, 1, "status-500"), (4, 5, 2, null)]);
        lines[1].NextAt.ShouldBe(Now.AddSeconds(5));
    }

    [Theory]
    [InlineData(1, 256)]
    [InlineData(20, 256)]
    [InlineData(100, 900)]
    [InlineData(400, 800)]
    [InlineData(1000, 1000)]
    public void A_turn_looks_for_a_page_or_for_whole_batches_that_two_waves_send(int batchSize, int events) => TurnPlanner.PageOf(batchSize).ShouldBe(events);

    [Fact]
    public void A_batch_sent_again_has_the_same_id()
    {
        var first = Delivery.Of(Places(1, 2, 3), 2, DeliverySource.Journal).ToList();
        first.Select(delivery => delivery.Places.Count).ShouldBe([2, 1]);
        Delivery.Of(Places(1, 2, 3), 2, DeliverySource.Journal).Select(delivery => delivery.MessageId).ShouldBe(first.Select(delivery => delivery.MessageId));
        Delivery.Of(Places(1), 1, DeliverySource.Journal).Single().MessageId.ShouldBe(IdOf(1));
    }

    [Fact]
    public void Processes_share_the_endpoints_and_only_those_of_one_that_left_move()
    {
        var workers = Enumerable.Range(0, 3).Select(_ => News.NewId()).ToList();
        var endpoints = Enumerable.Range(0, 300).Select(_ => News.NewId()).ToList();
        var shares = workers.ToDictionary(worker => worker, worker => LaneShare.Of(worker, workers, endpoints));
        shares.Values.SelectMany(share => share).Order().ShouldBe(endpoints.Order());
        shares.Values.ShouldAllBe(share => share.Count > 50);
        var left = workers.Take(2).ToList();
        foreach (var worker in left) LaneShare.Of(worker, left, endpoints).ShouldBe(LaneShare.Of(worker, left, endpoints).Union(shares[worker]), ignoreOrder: true);
    }

    private static Attempted Taken() => Attempt(Delivery.Of(Places(1), 1, DeliverySource.Journal).Single(), 204);

    private static Attempted Failed(int status, TimeSpan? retryAfter = null) =>
        Attempt(Delivery.Of(Places(1), 1, DeliverySource.Journal).Single(), status, retryAfter);

    private static Attempted Attempt(Delivery delivery, int status, TimeSpan? retryAfter = null) => new(delivery, Now, Outcome.OfAnswer(status, retryAfter, TimeSpan.Zero));

    private static IEnumerable<JournalPlace> Places(params long[] places) => places.Select(place => new JournalPlace(place, IdOf(place)));

    private static Guid IdOf(long place) => new((int)place, 0, 0, new byte[8]);

    private static WebhookEndpoint Endpoint() => new()
    {
        EndpointId = IdOf(99), Account = "edf", Role = "supplier", Url = "https://erp.example.fr/", BatchSize = 1, Secret = "", CreatedAt = Now, Enabled = true, Cursor = 0,
    };
}
