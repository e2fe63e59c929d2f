using System.Collections.Concurrent;
using Hub.Contracts;

namespace Hub.Hosting.Tests.Parrot;

/// <summary>What the receiver was given, and how the test wants it to behave.</summary>
internal sealed class Notebook
{
    private readonly ConcurrentQueue<Note> effects = new();
    private int calls;

    public IReadOnlyList<Note> Effects => [.. effects];

    /// <summary>Times the handler was called.</summary>
    public int Calls => calls;

    /// <summary>Runs before the effect, given the number of the call; may throw or wait.</summary>
    public Func<int, InvoiceStatusesChanged, Task> Before { get; set; } = (_, _) => Task.CompletedTask;

    public Task ArriveAsync(InvoiceStatusesChanged message) => Before(Interlocked.Increment(ref calls), message);

    public void Add(Note note) => effects.Enqueue(note);
}
