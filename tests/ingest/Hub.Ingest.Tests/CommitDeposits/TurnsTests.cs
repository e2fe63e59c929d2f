using Hub.Ingest.CommitDeposits;

namespace Hub.Ingest.Tests.CommitDeposits;

/// <summary>One account with much does not keep another waiting.</summary>
public sealed class TurnsTests
{
    [Fact]
    public async Task The_accounts_have_their_documents_in_a_batch_by_turns()
    {
        using var queue = new FairQueue<string>();
        for (var number = 1; number <= 500; number++) queue.Add("greedy", $"greedy {number}");
        (await queue.TakeAsync(CancellationToken.None)).ShouldBe("greedy 1");
        queue.Add("modest", "modest 1");
        queue.Add("modest", "modest 2");
        (await TakeAsync(queue, 4)).ShouldBe(["modest 1", "greedy 2", "modest 2", "greedy 3"]);
    }

    [Fact]
    public async Task What_an_account_had_before_a_rest_does_not_count_against_it()
    {
        using var queue = new FairQueue<string>();
        for (var number = 1; number <= 50; number++) queue.Add("greedy", "before");
        await TakeAsync(queue, 50);
        queue.Add("greedy", "greedy");
        queue.Add("modest", "modest");
        (await TakeAsync(queue, 2)).ShouldBe(["greedy", "modest"]);
    }

    [Fact]
    public async Task A_queue_that_closes_gives_back_what_waits_and_takes_nothing_more()
    {
        using var queue = new FairQueue<string>();
        queue.Add("a", "1");
        queue.Close().ShouldBe(["1"]);
        Should.Throw<OperationCanceledException>(() => queue.Add("a", "2"));
        (await queue.TakeAsync(TimeSpan.Zero)).ShouldBeNull();
    }

    [Fact]
    public async Task An_account_with_a_hundred_archives_lets_another_with_one_go_next()
    {
        var gate = new FairGate(1);
        var order = new List<string>();
        var first = new TaskCompletionSource();
        var work = new List<Task> { gate.RunAsync("greedy", 1_000, () => NoteAsync(order, "greedy", first.Task), default) };
        for (var number = 0; number < 100; number++) work.Add(gate.RunAsync("greedy", 1_000, () => NoteAsync(order, "greedy"), default));
        work.Add(gate.RunAsync("modest", 10, () => NoteAsync(order, "modest"), default));
        first.SetResult();
        await Task.WhenAll(work);
        order.Take(3).ShouldBe(["greedy", "modest", "greedy"]);
        order.Count.ShouldBe(102);
    }

    [Fact]
    public async Task Who_gives_up_waiting_takes_no_place()
    {
        var gate = new FairGate(1);
        var first = new TaskCompletionSource();
        using var giveUp = new CancellationTokenSource();
        var work = gate.RunAsync("a", 1, () => NoteAsync([], "a", first.Task), default);
        var waiting = gate.RunAsync("b", 1, () => NoteAsync([], "b"), giveUp.Token);
        await giveUp.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => waiting);
        first.SetResult();
        await work;
        (await gate.RunAsync("c", 1, () => NoteAsync([], "c"), default)).ShouldBeTrue();
    }

    private static async Task<List<string?>> TakeAsync(FairQueue<string> queue, int count)
    {
        var taken = new List<string?>();
        while (taken.Count < count) taken.Add(await queue.TakeAsync(TimeSpan.Zero));
        return taken;
    }

    private static async Task<bool> NoteAsync(List<string> order, string who, Task? until = null)
    {
        if (until is not null) await until;
        lock (order) order.Add(who);
        return true;
    }
}
