using Hub.Ingest.LimitDeposits;

namespace Hub.Ingest.Tests.LimitDeposits;

public sealed class LineTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 26, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_busy_line_is_as_late_as_what_waits_takes_at_its_speed()
    {
        var line = Look((0, 1_000, 0), (1, 950, 50), (2, 900, 100), (3, 850, 150));
        line.PerSecond.ShouldBe(50);
        line.Age.ShouldBe(TimeSpan.FromSeconds(17));
    }

    [Fact]
    public void A_line_that_stands_still_is_late_by_that_time_too_and_its_speed_is_not_forgotten() =>
        Look((0, 1_000, 0), (1, 1_000, 50), (61, 1_000, 50)).Age.ShouldBe(TimeSpan.FromSeconds(60 + 20));

    [Fact]
    public void An_almost_idle_line_does_not_say_how_slow_it_would_be()
    {
        var burst = Look((0, 0, 0), (1, 0, 1), (2, 0, 2), (3, 1_000, 3));
        burst.PerSecond.ShouldBeNull();
        burst.Age.ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void A_few_messages_that_nobody_takes_hold_nobody_up() => Look((0, 16, 0), (86_400, 16, 0)).Age.ShouldBe(TimeSpan.Zero);

    [Theory]
    [InlineData(0, null)]
    [InlineData(60, null)]
    [InlineData(61, 61)]
    [InlineData(6_000, 600)]
    public void Senders_wait_as_long_as_the_line_will_take_and_ten_minutes_at_most(int age, int? wait)
    {
        var limits = new LimitOptions { Age = TimeSpan.FromSeconds(60), FreeBytes = 100 };
        var verdict = BacklogVerdict.Of(new Backlog(new Line(100, TimeSpan.FromSeconds(age), null), default, 100), limits);
        verdict?.RetryAfter.ShouldBe(TimeSpan.FromSeconds(wait!.Value));
        (verdict is null).ShouldBe(wait is null);
    }

    [Fact]
    public void Too_many_rows_and_too_little_disk_close_the_door_whatever_the_age()
    {
        var limits = new LimitOptions { OutboxRows = 10, FreeBytes = 100 };
        BacklogVerdict.Of(new Backlog(new Line(11, default, null), default, 100), limits)!.Kind.ShouldBe(IngestProblems.HubIsLate);
        BacklogVerdict.Of(new Backlog(default, default, 99), limits)!.Kind.ShouldBe(IngestProblems.DiskIsFull);
        BacklogVerdict.Of(new Backlog(new Line(10, default, null), default, 100), limits).ShouldBeNull();
    }

    private static Line Look(params (int Second, long Waiting, long Passed)[] looks)
    {
        var meter = new LineMeter(Start);
        var line = default(Line);
        foreach (var look in looks) line = meter.Look(Start.AddSeconds(look.Second), look.Waiting, look.Passed);
        return line;
    }
}
