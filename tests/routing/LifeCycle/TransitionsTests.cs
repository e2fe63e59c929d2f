using System.Text;
using Hub.Routing.LifeCycle;

namespace Hub.Routing.Tests.LifeCycle;

public sealed class TransitionsTests
{
    private static readonly (Actor Actor, char Sign)[] Actors = [(Actor.Platform, 'P'), (Actor.Recipient, 'R'), (Actor.Supplier, 'S')];

    /// <summary>Every status against every status, for every actor, as one readable table: a change of the life cycle is a change of that file.</summary>
    [Fact]
    public void Every_step_is_as_the_approved_table_says()
    {
        using var stream = typeof(TransitionsTests).Assembly.GetManifestResourceStream("transitions.approved.txt")!;
        using var reader = new StreamReader(stream);
        Table().ShouldBe(reader.ReadToEnd());
    }

    [Fact]
    public void Nobody_takes_a_step_to_a_status_that_he_may_not_set() =>
        Transitions.All.ShouldAllBe(step => (LifeCycleStatuses.Find(step.To)!.SetBy & step.By) == step.By);

    [Fact]
    public void Every_status_that_somebody_may_set_can_be_reached_from_the_deposit()
    {
        var reached = new HashSet<int> { LifeCycleStatuses.Deposited };
        while (Transitions.All.Where(step => reached.Contains(step.From)).Any(step => reached.Add(step.To)))
        {
            // Until a round finds nothing new.
        }
        reached.Order().ShouldBe(LifeCycleStatuses.All.Where(status => status.SetBy != Actor.None).Select(status => status.Code));
    }

    [Theory]
    [InlineData(210)]
    [InlineData(212)]
    [InlineData(213)]
    public void Refused_cashed_and_rejected_are_final(int status) =>
        Actors.SelectMany(actor => Transitions.Next(status, actor.Actor)).ShouldBeEmpty();

    [Fact]
    public void A_status_reached_before_is_no_error_when_it_comes_again()
    {
        var reached = new[] { 200, 203, 204, 211 }.Aggregate(0L, (bits, status) => bits | LifeCycleStatuses.Bit(status));
        StatusDecision.Of(211, reached, 204, Actor.Recipient).ShouldBe(StatusVerdict.AlreadyReached);
        StatusDecision.Of(211, reached, 211, Actor.Recipient).ShouldBe(StatusVerdict.AlreadyReached);
        StatusDecision.Of(211, reached, 205, Actor.Recipient).ShouldBe(StatusVerdict.NotAllowed);
    }

    [Fact]
    public void A_suspended_invoice_may_be_taken_up_again_although_it_was_available_before()
    {
        var reached = new[] { 200, 203, 208 }.Aggregate(0L, (bits, status) => bits | LifeCycleStatuses.Bit(status));
        StatusDecision.Of(208, reached, 203, Actor.Recipient).ShouldBe(StatusVerdict.Taken);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(199)]
    [InlineData(224)]
    [InlineData(229)]
    [InlineData(int.MaxValue)]
    public void What_is_no_status_is_said_to_be_unknown(int status) => StatusDecision.Of(203, 0, status, Actor.Recipient).ShouldBe(StatusVerdict.Unknown);

    private static string Table()
    {
        var codes = LifeCycleStatuses.All.Select(status => status.Code).ToList();
        var table = new StringBuilder("from\\to ").AppendJoin(' ', codes).Append('\n');
        foreach (var from in codes) table.Append($"{from}     ").AppendJoin(' ', codes.Select(to => Cell(from, to))).Append($" {LifeCycleStatuses.Find(from)!.French}\n");
        return table.Append("P platform, R recipient, S supplier, = already there, . refused\n").ToString();
    }

    private static string Cell(int from, int to)
    {
        var verdicts = Actors.Select(actor => (actor.Sign, Verdict: StatusDecision.Of(from, LifeCycleStatuses.Bit(from), to, actor.Actor))).ToList();
        if (verdicts.All(pair => pair.Verdict == StatusVerdict.AlreadyReached)) return " = ";
        var takers = string.Concat(verdicts.Where(pair => pair.Verdict == StatusVerdict.Taken).Select(pair => pair.Sign));
        return (takers.Length == 0 ? "." : takers).PadLeft(2).PadRight(3);
    }
}
