namespace Hub.Crash.Tests;

/// <summary>The audit itself must see each kind of damage, or the crash tests prove nothing.</summary>
public sealed class AuditTests
{
    private static readonly Guid Invoice = new("01930000-0000-7000-8000-000000000001");

    [Fact]
    public void A_delivered_invoice_is_clean() => Judge([200, 203], received: 1).IsClean.ShouldBeTrue();

    [Fact]
    public void A_rejected_invoice_is_clean() => Judge([200, 213], received: 0).IsClean.ShouldBeTrue();

    [Fact]
    public void An_invoice_without_a_final_state_is_missing() => Judge([200], received: 0).Missing.ShouldBe([Invoice]);

    [Fact]
    public void An_invoice_in_two_final_states_is_contradicted() => Judge([200, 203, 213], received: 1).Contradicted.ShouldBe([Invoice]);

    [Fact]
    public void The_same_status_twice_is_seen() => Judge([200, 203, 203], received: 1).JournalledTwice.ShouldBe([Invoice]);

    [Fact]
    public void An_available_invoice_that_is_in_no_queue_is_seen() => Judge([200, 203], received: 0).NotInQueue.ShouldBe([Invoice]);

    [Fact]
    public void An_invoice_in_a_queue_under_two_ids_is_seen() => Judge([200, 203], received: 2).InQueueTwice.ShouldBe([Invoice]);

    [Fact]
    public void A_rejected_invoice_in_a_queue_is_seen() => Judge([200, 213], received: 1).WrongInQueue.ShouldBe([Invoice]);

    [Fact]
    public void An_invoice_that_no_answer_named_is_seen() => Audit.Judge(new HashSet<Guid>(), Entries([200, 203]), new Dictionary<Guid, int>()).Unanswered.ShouldBe([Invoice]);

    private static AuditReport Judge(int[] statuses, int received) =>
        Audit.Judge(new HashSet<Guid> { Invoice }, Entries(statuses), received == 0 ? new Dictionary<Guid, int>() : new() { [Invoice] = received });

    private static List<JournalEntry> Entries(int[] statuses) => [.. statuses.Select((status, at) => new JournalEntry(new Guid(at, 0, 0, new byte[8]), Invoice, status))];
}
