using Hub.Routing.DeliverToCollectivity;
using Hub.Routing.DeliverToCollectivity.Amqp;

namespace Hub.Routing.Amqp.Tests;

public sealed class ConfirmWindowTests
{
    [Fact]
    public async Task A_confirm_answers_all_deliveries_of_its_message_and_no_other()
    {
        using var window = new ConfirmWindow(10);
        var (first, second) = (Message(3), Message(2));
        await window.WaitAsync(5, TestContext.Current.CancellationToken);
        window.Add(1, first);
        window.Add(2, second);
        window.Confirm(2, multiple: false).ShouldBe(Ids(second));
        window.Unconfirmed().ShouldBe(first.Deliveries);
    }

    [Fact]
    public async Task A_confirm_of_many_answers_every_earlier_message()
    {
        using var window = new ConfirmWindow(10);
        var messages = new[] { Message(1), Message(3), Message(2) };
        await window.WaitAsync(6, TestContext.Current.CancellationToken);
        foreach (var (at, message) in messages.Index()) window.Add((ulong)at + 1, message);
        window.Confirm(2, multiple: true).ShouldBe([.. Ids(messages[0]), .. Ids(messages[1])]);
        window.Confirm(2, multiple: true).ShouldBeEmpty();
        window.Unconfirmed().ShouldBe(messages[2].Deliveries);
    }

    [Fact]
    public void A_returned_message_is_unconfirmed_whatever_its_confirm_says()
    {
        using var window = new ConfirmWindow(10);
        var (returned, other) = (Message(4), Message(1));
        window.Add(1, returned);
        window.Add(2, other);
        window.Return(returned.MessageId);
        window.Confirm(1, multiple: false).ShouldBeEmpty();
        window.Unconfirmed().ShouldBe([.. returned.Deliveries, .. other.Deliveries]);
    }

    [Fact]
    public async Task Places_are_counted_by_delivery()
    {
        using var window = new ConfirmWindow(5);
        var stop = TestContext.Current.CancellationToken;
        await window.WaitAsync(3, stop);
        window.Add(1, Message(3));
        var waits = window.WaitAsync(4, stop);
        waits.IsCompleted.ShouldBeFalse();
        window.Confirm(1, multiple: false).Count.ShouldBe(3);
        await waits;
        window.GiveBack(2);
        await window.WaitAsync(3, stop);
        window.WaitAsync(1, stop).IsCompleted.ShouldBeFalse();
    }

    private static IEnumerable<Guid> Ids(UnansweredMessage message) => message.Deliveries.Select(delivery => delivery.DeliveryId);

    private static UnansweredMessage Message(int deliveries) =>
        new(RoutingOnBroker.NewId().ToString(), [.. Enumerable.Range(0, deliveries).Select(at => new PendingDelivery(RoutingOnBroker.NewId(), "ville-lyon", at, null!, null, null) { HeldUntil = DateTimeOffset.MaxValue })]);
}
