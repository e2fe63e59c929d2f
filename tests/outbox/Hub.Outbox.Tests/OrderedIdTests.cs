using Hub.Storage;

namespace Hub.Outbox.Tests;

public sealed class OrderedIdTests
{
    private static readonly DateTimeOffset Instant = new(2026, 11, 23, 8, 30, 0, TimeSpan.Zero);

    [Fact]
    public void An_instant_stands_before_its_own_ids_and_behind_all_earlier_ones()
    {
        var first = OrderedId.FirstOf(Instant);
        for (var at = 0; at < 100; at++)
        {
            Guid.CreateVersion7(Instant).ShouldBeGreaterThan(first);
            Guid.CreateVersion7(Instant.AddMilliseconds(-1)).ShouldBeLessThan(first);
        }
    }

    [Fact]
    public void The_order_is_that_of_the_stored_bytes() => OrderedId.FirstOf(Instant).ToByteArray(bigEndian: true)
        .ShouldBe([.. Guid.CreateVersion7(Instant).ToByteArray(bigEndian: true).Take(6), .. new byte[10]]);

    [Fact]
    public void Before_1970_nothing_was_given_an_id()
    {
        OrderedId.FirstOf(DateTimeOffset.UnixEpoch).ShouldBe(Guid.Empty);
        OrderedId.FirstOf(DateTimeOffset.MinValue).ShouldBe(Guid.Empty);
    }
}
