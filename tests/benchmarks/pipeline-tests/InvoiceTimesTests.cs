using Hub.Pipeline.Load;
using Hub.Pipeline.Measure;
using Hub.Pipeline.Receive;

namespace Hub.Pipeline.Tests;

public sealed class InvoiceTimesTests
{
    private static readonly Guid First = Guid.CreateVersion7(DateTimeOffset.UnixEpoch);
    private static readonly Guid Second = Guid.CreateVersion7(DateTimeOffset.UnixEpoch);
    private readonly InvoiceTimes times = new();

    [Fact]
    public void The_same_event_again_is_allowed_and_another_event_is_a_double_effect()
    {
        times.Deliver(First, "event-1");
        times.Deliver(First, "event-1");
        times.Deliver(First, "event-2");
        (times.Tallies.Delivered.Count, times.Tallies.Again.Count, times.Tallies.Twice.Count).ShouldBe((1, 1, 1));
    }

    [Fact]
    public void The_oldest_waits_until_it_is_delivered_or_judged()
    {
        Answer(First, Second);
        times.Waiting.Age().ShouldBeGreaterThan(TimeSpan.Zero);
        times.Tell(First, 213);
        times.Waiting.Age().ShouldBeGreaterThan(TimeSpan.Zero);
        times.Deliver(Second, "event");
        times.Waiting.Age().ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void A_delivery_may_be_faster_than_the_answer()
    {
        times.Deliver(First, "event");
        Answer(First);
        var latency = Latency.All(times).ShouldHaveSingleItem();
        latency.Kind.ShouldBe("batches");
        latency.ToQueue.ShouldBe(new Percentiles(0, 0, 0, 0));
    }

    [Fact]
    public void Webhook_events_are_read_from_a_batch_and_counted_once_each()
    {
        var batch = $$$"""[{"id":"1","subject":"x","data":{"invoiceId":"{{{First}}}","status":200,"findings":[{"rule":"BR-01"}]}},{"id":"2","data":{"invoiceId":"{{{Second}}}","status":203}}]""";
        for (var round = 0; round < 2; round++) WebhookEvents.Read(System.Text.Encoding.UTF8.GetBytes(batch), times.Tell);
        (times.Tallies.Told.Count, times.Tallies.ToldAgain.Count, times.Tallies.Judged.Count).ShouldBe((2, 2, 1));
    }

    private void Answer(params Guid[] invoices) =>
        times.Answer(LoadKind.Batch, invoices, invoices.Length, TimeProvider.System.GetTimestamp());
}
