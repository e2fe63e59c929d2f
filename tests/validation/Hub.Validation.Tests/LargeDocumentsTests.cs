using Hub.Validation.CheckInvoices;

namespace Hub.Validation.Tests;

public sealed class LargeDocumentsTests : IDisposable
{
    private readonly LargeDocuments documents = new();
    private readonly TaskCompletionSource<string> first = new();

    [Fact]
    public async Task A_second_large_document_waits_until_the_first_one_is_judged()
    {
        var began = false;
        var running = documents.InTurnAsync(LargeDocuments.Large, () => first.Task, default);
        var waiting = documents.InTurnAsync(LargeDocuments.Large, () => Task.FromResult(began = true), default);

        began.ShouldBeFalse();
        first.SetResult("judged");
        (await running).ShouldBe("judged");
        (await waiting).ShouldBeTrue();
    }

    [Fact]
    public async Task A_small_document_passes_a_large_one()
    {
        var running = documents.InTurnAsync(LargeDocuments.Large, () => first.Task, default);

        (await documents.InTurnAsync(LargeDocuments.Large - 1, () => Task.FromResult("small"), default)).ShouldBe("small");
        running.IsCompleted.ShouldBeFalse();
        first.SetResult("judged");
        await running;
    }

    [Fact]
    public async Task A_large_document_that_fails_lets_the_next_one_in()
    {
        var failing = documents.InTurnAsync<string>(LargeDocuments.Large, () => throw new IOException("The disk is gone."), default);

        await Should.ThrowAsync<IOException>(failing);
        (await documents.InTurnAsync(LargeDocuments.Large, () => Task.FromResult("judged"), default)).ShouldBe("judged");
    }

    public void Dispose() => documents.Dispose();
}
