using Hub.Notification.SendWebhooks.RunLanes;

namespace Hub.Notification.Tests.SendWebhooks;

public sealed class HeldBodiesTests
{
    private readonly HeldBodies held = new(most: 10);

    [Fact]
    public void What_was_kept_first_goes_when_there_is_too_much()
    {
        foreach (var place in (long[])[1, 2, 3]) held.Keep(place, new byte[3]);
        Held().ShouldBe([1, 2, 3]);
        held.Keep(4, new byte[5]);
        Held().ShouldBe([3, 4]);
        held.Keep(5, new byte[2]);
        Held().ShouldBe([3, 4, 5]);
    }

    [Fact]
    public void What_is_kept_twice_takes_the_room_of_one()
    {
        for (var time = 0; time < 5; time++) held.Keep(1, new byte[5]);
        held.Keep(2, new byte[5]);
        Held().ShouldBe([1, 2]);
    }

    [Fact]
    public void What_is_larger_than_all_room_is_not_held()
    {
        held.Keep(1, new byte[11]);
        Held().ShouldBeEmpty();
        held.Keep(2, new byte[10]);
        Held().ShouldBe([2]);
    }

    private IEnumerable<long> Held() => Enumerable.Range(1, 5).Select(place => (long)place).Where(place => held.Find(place) is not null);
}
