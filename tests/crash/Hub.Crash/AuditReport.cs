namespace Hub.Crash;

/// <summary>What the audit found. A clean run has nothing but <see cref="Answered"/> and <see cref="Settled"/>, and they are equal.</summary>
/// <param name="Answered">Invoices answered 202.</param>
/// <param name="Settled">Of these, in exactly one final state.</param>
/// <param name="Missing">Answered, without a final state.</param>
/// <param name="Contradicted">With more than one final state.</param>
/// <param name="JournalledTwice">With the same status more than once in the journal.</param>
/// <param name="Unanswered">In the journal although no answer named them.</param>
/// <param name="NotInQueue">Made available, but in nobody's queue.</param>
/// <param name="InQueueTwice">In a queue under two different ids.</param>
/// <param name="WrongInQueue">In a queue without having been made available.</param>
internal sealed record AuditReport(
    int Answered,
    int Settled,
    IReadOnlyList<Guid> Missing,
    IReadOnlyList<Guid> Contradicted,
    IReadOnlyList<Guid> JournalledTwice,
    IReadOnlyList<Guid> Unanswered,
    IReadOnlyList<Guid> NotInQueue,
    IReadOnlyList<Guid> InQueueTwice,
    IReadOnlyList<Guid> WrongInQueue)
{
    public bool IsClean => Answered == Settled && Problems.All(problem => problem.Invoices.Count == 0);

    /// <summary>Nothing is under way any more: more waiting changes nothing.</summary>
    public bool IsSettled => Missing.Count == 0 && NotInQueue.Count == 0;

    public IReadOnlyList<(string Name, IReadOnlyList<Guid> Invoices)> Problems =>
    [
        ("missing", Missing), ("in two final states", Contradicted), ("journalled twice", JournalledTwice), ("stored but not answered", Unanswered),
        ("made available but in no queue", NotInQueue), ("in a queue twice", InQueueTwice), ("in a queue but not made available", WrongInQueue),
    ];

    public override string ToString() =>
        $"{Answered} answered, {Settled} in exactly one final state; " + string.Join(", ", Problems.Select(problem => $"{problem.Invoices.Count} {problem.Name}"));
}
