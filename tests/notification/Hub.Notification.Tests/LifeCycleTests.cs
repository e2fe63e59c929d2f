namespace Hub.Notification.Tests;

public sealed class LifeCycleTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_later_step_stands_behind_an_earlier_one_whatever_its_number() =>
        LifeCycle.PositionOf(203, At.AddMilliseconds(1)).ShouldBeGreaterThan(LifeCycle.PositionOf(228, At));

    [Fact]
    public void Steps_of_one_instant_go_by_their_number() =>
        LifeCycle.PositionOf(204, At).ShouldBeGreaterThan(LifeCycle.PositionOf(203, At));

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(202)]
    public void A_deposit_stands_before_everything_even_when_its_clock_was_ahead(int status) =>
        LifeCycle.PositionOf(status, At.AddDays(1)).ShouldBeLessThan(LifeCycle.PositionOf(203, At));

    [Fact]
    public void The_end_of_time_still_has_a_place() =>
        LifeCycle.PositionOf(228, DateTimeOffset.MaxValue).ShouldBeGreaterThan(LifeCycle.PositionOf(228, At));

    [Fact]
    public void Every_status_has_a_name_in_both_languages()
    {
        foreach (var status in Enumerable.Range(200, 29))
        {
            LifeCycle.NameOf(status).French.ShouldNotBeNullOrWhiteSpace();
            LifeCycle.NameOf(status).English.ShouldNotBeNullOrWhiteSpace();
        }
    }
}
