using Hub.Pipeline.Load;
using Hub.Pipeline.Measure;
using Microsoft.Extensions.Time.Testing;

namespace Hub.Pipeline.Tests;

public sealed class RoomTests
{
    private readonly FakeTimeProvider clock = new();
    private readonly InvoiceTimes times = new();
    private readonly Guid[] invoices = [new(1, 0, 0, new byte[8]), new(2, 0, 0, new byte[8])];

    [Fact]
    public async Task A_batch_is_held_back_until_fewer_invoices_wait_for_their_verdict()
    {
        times.Answer(LoadKind.Batch, invoices, rightOnes: 2, sent: 0);
        var waiting = new Room(2, times, clock).WaitAsync(CancellationToken.None);
        clock.Advance(TimeSpan.FromSeconds(1));
        waiting.IsCompleted.ShouldBeFalse();
        times.Tell(invoices[0], 203);
        clock.Advance(TimeSpan.FromSeconds(1));
        await waiting;
    }

    [Fact]
    public async Task Without_a_bound_nothing_is_held_back()
    {
        times.Answer(LoadKind.Batch, invoices, rightOnes: 2, sent: 0);
        await new Room(null, times, clock).WaitAsync(CancellationToken.None);
    }
}
