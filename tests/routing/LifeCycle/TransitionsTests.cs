using Hub.Routing.LifeCycle;

namespace Hub.Routing.Tests.LifeCycle;

public sealed class TransitionsTests
{
    private static readonly Actor[] Actors = [.. ActorNames.All.Select(pair => pair.Actor)];

    private static TransitionTable Table => TransitionFile.BuiltIn;

    [Fact]
    public void Nobody_takes_a_step_to_a_status_that_he_may_not_set() =>
        Table.All.ShouldAllBe(step => (LifeCycleStatuses.Find(step.To)!.SetBy & step.By) == step.By);

    [Fact]
    public void Every_status_that_somebody_may_set_can_be_reached_from_the_deposit()
    {
        var reached = new HashSet<int> { LifeCycleStatuses.Deposited };
        while (Table.All.Where(step => reached.Contains(step.From)).Any(step => reached.Add(step.To)))
        {
            // Until a round finds nothing new.
        }
        reached.Order().ShouldBe(LifeCycleStatuses.All.Where(status => status.SetBy != Actor.None).Select(status => status.Code));
    }

    [Theory]
    [InlineData(210)]
    [InlineData(212)]
    [InlineData(213)]
    public void Refused_cashed_and_rejected_are_final(int status) => Actors.SelectMany(actor => Table.Next(status, actor)).ShouldBeEmpty();

    [Fact]
    public void A_status_reached_before_is_no_error_when_it_comes_again()
    {
        var reached = Reached(200, 203, 204, 211);
        Judge(211, reached, 204, Actor.Recipient).ShouldBe(StatusVerdict.AlreadyReached);
        Judge(211, reached, 211, Actor.Recipient).ShouldBe(StatusVerdict.AlreadyReached);
        Judge(211, reached, 205, Actor.Recipient).ShouldBe(StatusVerdict.NotAllowed);
    }

    [Fact]
    public void A_suspended_invoice_may_be_taken_up_again_although_it_was_available_before() =>
        Judge(208, Reached(200, 203, 208), 203, Actor.Recipient).ShouldBe(StatusVerdict.Taken);

    [Theory]
    [InlineData(0)]
    [InlineData(199)]
    [InlineData(224)]
    [InlineData(229)]
    [InlineData(int.MaxValue)]
    public void What_is_no_status_is_said_to_be_unknown(int status) => Judge(203, 0, status, Actor.Recipient).ShouldBe(StatusVerdict.Unknown);

    [Theory]
    [InlineData(208, 211)]
    [InlineData(210, 211)]
    [InlineData(211, 214)]
    public void What_the_accountant_reports_out_of_order_is_recorded_and_what_anybody_else_sends_is_refused(int current, int reported)
    {
        Judge(current, Reached(200, 203, current), reported, Actor.Accountant).ShouldBe(StatusVerdict.Recorded);
        Judge(current, Reached(200, 203, current), reported, Actor.Recipient).ShouldBe(StatusVerdict.NotAllowed);
    }

    [Fact]
    public void The_accountant_reports_facts_of_payment_and_nothing_else() => Judge(203, Reached(200, 203), 210, Actor.Accountant).ShouldBe(StatusVerdict.NotAllowed);

    [Fact]
    public void The_stages_after_the_mandate_follow_each_other_within_214()
    {
        var (atAccountant, entered) = (ChorusProStatuses.Find("09"), ChorusProStatuses.Find("COMPTABILISEE"));
        var reached = Reached(200, 203, 214);
        Judge(214, reached, 214, Actor.Recipient, ChorusProStatuses.Find("08")).ShouldBe(StatusVerdict.AlreadyReached);
        Judge(214, reached, 214, Actor.Accountant, atAccountant).ShouldBe(StatusVerdict.Taken);
        Judge(214, reached | atAccountant!.Bit, 214, Actor.Accountant, atAccountant).ShouldBe(StatusVerdict.AlreadyReached);
        Judge(214, reached | entered!.Bit, 214, Actor.Accountant, atAccountant).ShouldBe(StatusVerdict.AlreadyReached);
        Judge(214, reached | atAccountant.Bit, 214, Actor.Recipient, entered).ShouldBe(StatusVerdict.Taken);
    }

    [Fact]
    public void Every_status_of_Chorus_Pro_has_its_own_place()
    {
        ChorusProStatuses.All.Select(status => status.Edi).OfType<string>().ShouldBe(Enumerable.Range(1, 12).Select(code => code.ToString("00", System.Globalization.CultureInfo.InvariantCulture)));
        ChorusProStatuses.All.ShouldAllBe(status => LifeCycleStatuses.Find(status.Status) != null);
        ChorusProStatuses.All.Select(status => status.Bit).Where(bit => bit != 0).ShouldBeUnique();
        LifeCycleStatuses.All.ShouldAllBe(status => ChorusProStatuses.All.All(other => (other.Bit & LifeCycleStatuses.Bit(status.Code)) == 0));
    }

    [Fact]
    public void A_table_of_ones_own_is_read()
    {
        var table = TransitionFile.Read(new StringReader("# ours\n203 | | 204 210 | 211 | # no cash-in\n\n204 | | 210 | | 212\n"));
        table.Next(203, Actor.Recipient).Select(status => status.Code).ShouldBe([204, 210]);
        table.Next(203, Actor.Supplier).ShouldBeEmpty();
        table.Allows(204, 212, Actor.Supplier).ShouldBeTrue();
        table.Allows(200, 203, Actor.Platform).ShouldBeFalse();
    }

    [Theory]
    [InlineData("203 | | 204", "Line 1: 5 columns")]
    [InlineData("# x\n203 | | 299 | |", "Line 2: “299”")]
    [InlineData("now | | 204 | |", "Line 1: “now”")]
    [InlineData("203 | | | | 210", "Line 1: 210 is not for the supplier")]
    public void A_line_that_is_wrong_stops_with_its_number(string file, string start) =>
        Should.Throw<FormatException>(() => TransitionFile.Read(new StringReader(file))).Message.ShouldStartWith(start);

    [Fact]
    public void A_table_that_cannot_be_read_stops_the_start()
    {
        new LifeCycleOptionsCheck().Validate(null, new LifeCycleOptions { File = "no-such-file" }).Failed.ShouldBeTrue();
        new LifeCycleOptionsCheck().Validate(null, new LifeCycleOptions()).Succeeded.ShouldBeTrue();
    }

    private static long Reached(params int[] statuses) => statuses.Aggregate(0L, (bits, status) => bits | LifeCycleStatuses.Bit(status));

    private static StatusVerdict Judge(int current, long reached, int wanted, Actor by, ChorusProStatus? stage = null) => StatusDecision.Of(Table, current, reached, wanted, by, stage);
}
