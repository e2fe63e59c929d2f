namespace Hub.Cdar.Tests;

public sealed class ParisTimeTests
{
    [Theory]
    [InlineData("2026-01-15T11:00:00Z", "2026-01-15T12:00:00")]
    [InlineData("2026-07-15T10:00:00Z", "2026-07-15T12:00:00")]
    [InlineData("2026-03-29T00:59:59Z", "2026-03-29T01:59:59")]
    [InlineData("2026-03-29T01:00:00Z", "2026-03-29T03:00:00")]
    [InlineData("2026-10-25T00:59:59Z", "2026-10-25T02:59:59")]
    [InlineData("2026-10-25T01:00:00Z", "2026-10-25T02:00:00")]
    public void An_instant_has_its_local_time(string instant, string local) => ParisTime.Of(DateTimeOffset.Parse(instant)).ShouldBe(DateTime.Parse(local));

    [Theory]
    [InlineData("2026-01-15T12:00:00", "2026-01-15T11:00:00Z")]
    [InlineData("2026-07-15T12:00:00", "2026-07-15T10:00:00Z")]
    [InlineData("2026-03-29T03:00:00", "2026-03-29T01:00:00Z")]
    [InlineData("2026-10-25T02:30:00", "2026-10-25T01:30:00Z")]
    public void A_local_time_has_its_instant(string local, string instant) => ParisTime.ToInstant(DateTime.Parse(local)).ShouldBe(DateTimeOffset.Parse(instant));
}
