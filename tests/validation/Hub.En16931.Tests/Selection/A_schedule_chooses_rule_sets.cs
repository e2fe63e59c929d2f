using Hub.En16931.Selection;

namespace Hub.En16931.Tests.Selection;

public class A_schedule_chooses_rule_sets
{
    private const string Profile = "urn:a-profile";
    private static readonly AnySet Norm = new("NORM", "1");
    private static readonly AnySet Extension = new("EXTENSION", "1");
    private static readonly AnySet National = new("NATIONAL", "1");
    private static readonly AnySet NextNational = new("NATIONAL", "2");
    private static readonly AnySet Public = new("PUBLIC", "1");
    private static readonly DateOnly Start = new(2026, 9, 1);
    private static readonly DateOnly Enforced = new(2026, 10, 1);
    private static readonly DateOnly NextYear = new(2027, 9, 1);

    private static readonly RuleSetSchedule Schedule = new(
    [
        new ScheduledRuleSet(Norm),
        new ScheduledRuleSet(Extension) { Profiles = [Profile], Replaces = ["NORM"] },
        new ScheduledRuleSet(National, Enforcement.Warning) { From = Start, Until = Enforced.AddDays(-1) },
        new ScheduledRuleSet(National) { From = Enforced, Until = NextYear.AddDays(-1) },
        new ScheduledRuleSet(NextNational, Enforcement.Beside) { From = Enforced, Until = NextYear.AddDays(-1), Replaces = ["NORM"] },
        new ScheduledRuleSet(NextNational) { From = NextYear },
        new ScheduledRuleSet(Public) { Channels = ["B2G"] },
    ]);

    [Theory]
    [InlineData("2026-08-31", null, null, "NORM 1 Enforced")]
    [InlineData("2026-09-01", null, null, "NORM 1 Enforced, NATIONAL 1 Warning")]
    [InlineData("2026-09-30", null, null, "NORM 1 Enforced, NATIONAL 1 Warning")]
    [InlineData("2026-10-01", null, null, "NORM 1 Enforced, NATIONAL 1 Enforced, NATIONAL 2 Beside")]
    [InlineData("2027-08-31", null, "b2g", "NORM 1 Enforced, NATIONAL 1 Enforced, NATIONAL 2 Beside, PUBLIC 1 Enforced")]
    [InlineData("2027-09-01", null, "B2B", "NORM 1 Enforced, NATIONAL 2 Enforced")]
    [InlineData("2026-08-31", Profile, "B2G", "EXTENSION 1 Enforced, PUBLIC 1 Enforced")]
    [InlineData("2026-08-31", "urn:another-profile", null, "NORM 1 Enforced")]
    [InlineData(null, null, "B2G", "NORM 1 Enforced, PUBLIC 1 Enforced")]
    public void by_date_profile_and_channel(string? date, string? profile, string? channel, string chosen)
    {
        var traits = new InvoiceTraits(date is null ? null : DateOnly.Parse(date), profile, channel is null ? [] : [channel]);

        string.Join(", ", Schedule.Choose(traits).Select(set => $"{set.RuleSet.Id} {set.RuleSet.Version} {set.Enforcement}")).ShouldBe(chosen);
    }

    [Fact]
    public void and_the_first_entry_of_a_set_decides()
    {
        var schedule = new RuleSetSchedule([new ScheduledRuleSet(National, Enforcement.Warning) { From = Start }, new ScheduledRuleSet(National)]);

        schedule.Choose(new InvoiceTraits(Start, null, [])).ShouldBe([new ChosenRuleSet(National, Enforcement.Warning)]);
        schedule.Choose(new InvoiceTraits(Start.AddDays(-1), null, [])).ShouldBe([new ChosenRuleSet(National, Enforcement.Enforced)]);
    }

    [Fact]
    public void and_a_replaced_set_still_replaces_those_it_names()
    {
        var schedule = new RuleSetSchedule(
        [
            new ScheduledRuleSet(Extension) { Replaces = ["NATIONAL"] },
            new ScheduledRuleSet(National) { Replaces = ["NORM"] },
            new ScheduledRuleSet(Public),
            new ScheduledRuleSet(Norm),
        ]);

        schedule.Choose(new InvoiceTraits(Start, null, [])).Select(set => set.RuleSet).ShouldBe([Extension, Public]);
    }
}
